package org.toevertrouwd.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.StoreException;

/** What left for single organisations is kept as it left. */
final class OrganisationReportRepositoryTest {

  private static final UUID ONE = new UUID(1, 1);
  private static final UUID OTHER = new UUID(2, 2);

  @TempDir Path folder;

  private OpenKluis kluis;

  @BeforeEach
  void open() throws Exception {
    kluis = Kluizen.create(folder.resolve("reports.kluis"));
  }

  @AfterEach
  void close() {
    kluis.close();
  }

  @Test
  void a_report_comes_back_as_it_was_frozen() {
    OrganisationReport report = frozen(ONE, 2024);

    OrganisationReport found = found(2024, ONE).orElseThrow();

    assertThat(found.id()).isEqualTo(report.id());
    assertThat(found.content()).isEqualTo(report.content());
    assertThat(found.sha256()).isEqualTo(report.sha256()).hasSize(32);
    assertThat(found.seed()).isEqualTo(report.seed());
    assertThat(found.releasedAt()).isEqualTo(report.releasedAt());
    assertThat(found(2024, OTHER)).isEmpty();
    assertThat(found(2025, ONE)).isEmpty();
  }

  @Test
  void a_second_one_for_the_year_and_organisation_is_refused_by_the_table() {
    frozen(ONE, 2024);
    frozen(OTHER, 2024);
    frozen(ONE, 2025);

    assertThatThrownBy(() -> frozen(ONE, 2024)).isInstanceOf(StoreException.class);
    List<OrganisationReport> kept = ask(reports -> reports.ofYear(2024));
    assertThat(kept).hasSize(2);
  }

  @Test
  void those_to_an_organisation_are_found_newest_year_first() {
    frozen(ONE, 2023);
    frozen(ONE, 2025);
    frozen(ONE, 2024);
    frozen(OTHER, 2022);

    List<OrganisationReport> found = ask(reports -> reports.to(ONE));

    assertThat(found).extracting(OrganisationReport::year).containsExactly(2025, 2024, 2023);
  }

  @Test
  void a_year_of_which_only_an_organisation_was_told_left_too() {
    assertThat(years()).isEmpty();

    frozen(ONE, 2024);

    assertThat(years()).containsExactly(2024);
  }

  private Optional<OrganisationReport> found(int year, UUID organisation) {
    return ask(reports -> reports.find(year, organisation));
  }

  private Set<Integer> years() {
    return kluis.store().read(transaction -> new ReleaseRepository(transaction).years());
  }

  private OrganisationReport frozen(UUID organisation, int year) {
    OrganisationReport report =
        new OrganisationReport(
            UUID.randomUUID(),
            organisation,
            year,
            new byte[] {1, 2, 3},
            Instant.parse("2026-02-01T10:00:00Z"),
            new byte[] {4, (byte) year});
    kluis
        .store()
        .write(
            transaction -> {
              new OrganisationReportRepository(transaction).freeze(report);
              return true;
            });
    return report;
  }

  private <T> T ask(Function<OrganisationReportRepository, T> question) {
    return kluis
        .store()
        .read(transaction -> question.apply(new OrganisationReportRepository(transaction)));
  }
}
