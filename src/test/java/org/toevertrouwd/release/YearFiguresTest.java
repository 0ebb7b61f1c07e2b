package org.toevertrouwd.release;

import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.app.demo.PracticeMaker;
import org.toevertrouwd.app.demo.PracticeWriter;
import org.toevertrouwd.casework.Consent;
import org.toevertrouwd.casework.Consents;
import org.toevertrouwd.casework.Course;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.Intake;
import org.toevertrouwd.casework.Milestones;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.directory.BundledDirectory;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.PackageReader;
import org.toevertrouwd.exchange.Reading;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.release.ReleaseRefusedException.Reason;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;

final class YearFiguresTest {

  private static final int YEAR = 2025;
  private static final Codebook CODEBOOK = BundledCodebook.load();

  @TempDir private Path folder = Path.of("");
  private Optional<OpenKluis> opened = Optional.empty();

  @BeforeEach
  void make() throws Exception {
    opened = Optional.of(Kluizen.create(folder.resolve("mijn.kluis")));
    PracticeWriter.write(
        kluis().store(), new PracticeMaker(11, List.of("caw", "line-1712")).make(YEAR, 60));
  }

  @AfterEach
  void lock() {
    opened.ifPresent(OpenKluis::close);
  }

  @Nested
  final class Looking {

    @Test
    void again_shows_the_same_hidden_cells() {
      Figures first = figures().leaving(YEAR, Audience.BUREAU).figures();

      assertThat(figures().leaving(YEAR, Audience.BUREAU).figures()).isEqualTo(first);
      reopen();
      assertThat(figures().leaving(YEAR, Audience.BUREAU).figures()).isEqualTo(first);
    }

    @Test
    void is_possible_while_the_year_runs() {
      assertThat(figures().leaving(2026, Audience.BUREAU).figures().belowFloor()).isTrue();
    }

    @Test
    void finds_the_years_in_which_something_counts_newest_first() {
      addDossier(LocalDate.of(2019, 5, 4), Kluizen.CLOCK.instant());

      assertThat(figures().years()).contains(YEAR, 2019).isSortedAccordingTo(reverseOrder());
      assertThat(figures().over(YEAR)).isTrue();
      assertThat(figures().over(2026)).isFalse();
    }

    @Test
    void finds_what_left_in_the_ledger() throws Exception {
      assertThat(figures().ledger()).isEmpty();

      byte[] content = release();

      assertThat(figures().ledger())
          .singleElement()
          .satisfies(release -> assertThat(release.content()).isEqualTo(content))
          .satisfies(release -> assertThat(release.sha256()).hasSize(32));
    }

    @Test
    void at_the_raw_year_changes_nothing() {
      var before = kluis().position();

      assertThat(figures().counted(YEAR).population(Unit.CASES).value()).isPositive();

      assertThat(kluis().position()).isEqualTo(before);
    }
  }

  @Nested
  final class A_release {

    @Test
    void is_a_package_that_says_what_the_screen_said() throws Exception {
      Figures shown = figures().leaving(YEAR, Audience.BUREAU).figures();

      byte[] content = release();

      assertThat(read(content)).isEqualTo(shown);
    }

    @Test
    void is_refused_a_second_time_and_the_ledger_keeps_the_first() throws Exception {
      byte[] first = release();

      assertRefused(YEAR, Reason.ALREADY_RELEASED);
      reopen();
      assertRefused(YEAR, Reason.ALREADY_RELEASED);
      assertThat(figures().leaving(YEAR, Audience.BUREAU).figures()).isEqualTo(read(first));
    }

    @Test
    void is_refused_while_the_year_runs() {
      assertRefused(2026, Reason.YEAR_NOT_OVER);
      assertRefused(2027, Reason.YEAR_NOT_OVER);
    }

    @Test
    void whose_file_cannot_be_written_did_not_happen() throws Exception {
      assertThatThrownBy(
              () ->
                  figures()
                      .release(
                          YEAR,
                          Audience.BUREAU,
                          content -> {
                            throw new UncheckedIOException(new IOException("disk full"));
                          }))
          .isInstanceOf(UncheckedIOException.class);

      assertThat(release()).isNotEmpty();
    }

    @Test
    void does_not_change_when_a_reporter_objects_afterwards() throws Exception {
      Figures released = read(release());
      objectEverywhere();

      assertThat(figures().leaving(YEAR, Audience.BUREAU).figures()).isEqualTo(released);
    }
  }

  @Nested
  final class A_late_entry {

    @Test
    void counts_in_the_next_year_once_its_own_is_released() throws Exception {
      int before = figures().counted(2026).population(Unit.CASES).value();
      release();

      addDossier(LocalDate.of(YEAR, 12, 30), Kluizen.CLOCK.instant().plus(Duration.ofDays(2)));

      assertThat(figures().counted(2026).population(Unit.CASES).value()).isEqualTo(before + 1);
    }

    @Test
    void counts_in_its_own_year_before_that() {
      int before = figures().counted(YEAR).population(Unit.CASES).value();

      addDossier(LocalDate.of(YEAR, 12, 30), Kluizen.CLOCK.instant());

      assertThat(figures().counted(YEAR).population(Unit.CASES).value()).isEqualTo(before + 1);
    }
  }

  private OpenKluis kluis() {
    return opened.orElseThrow();
  }

  private YearFigures figures() {
    Clock clock = Kluizen.CLOCK;
    return new YearFigures(kluis(), CODEBOOK, BundledDirectory.load(), clock);
  }

  private byte[] release() throws ReleaseRefusedException {
    List<byte[]> handed = new ArrayList<>();
    byte[] content = figures().release(YEAR, Audience.BUREAU, handed::add).content();
    assertThat(handed).containsExactly(content);
    return content;
  }

  private void assertRefused(int year, Reason reason) {
    assertThatThrownBy(() -> figures().release(year, Audience.BUREAU, content -> {}))
        .isInstanceOfSatisfying(
            ReleaseRefusedException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private void reopen() {
    kluis().close();
    try {
      opened = Optional.of(Kluizen.open(folder.resolve("mijn.kluis")));
    } catch (KluisException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Figures read(byte[] content) {
    return ((Reading.Accepted) new PackageReader(List.of(CODEBOOK)).read(content))
        .content()
        .figures();
  }

  private void addDossier(LocalDate day, Instant recordedAt) {
    Dossier blank = Dossier.blank(new DossierCode(YEAR, 900), DossierKind.CASE, recordedAt);
    Milestones milestones =
        new Milestones(
            Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty(), false);
    Intake intake =
        new Intake(
            DossierKind.CASE,
            blank.intake().reporter(),
            Optional.empty(),
            Optional.empty(),
            milestones,
            Optional.empty());
    Dossier dated =
        new Dossier(
            blank.id(),
            blank.code(),
            intake,
            blank.answers(),
            blank.consents(),
            Course.startedAt(recordedAt),
            blank.kept());
    write(repository -> repository.insert(dated));
  }

  private void objectEverywhere() {
    Consents objection =
        new Consents(
            Consent.notAsked(),
            new Consent(Consent.State.REFUSED, Optional.empty(), "mondeling"),
            false);
    for (int number = 1; number <= 60; number++) {
      DossierCode code = new DossierCode(YEAR, number);
      Dossier old =
          kluis().store().read(sql -> new DossierRepository(sql).find(code)).orElseThrow();
      Dossier changed =
          new Dossier(
              old.id(),
              old.code(),
              old.intake(),
              old.answers(),
              objection,
              old.course(),
              old.kept());
      write(repository -> repository.update(changed));
    }
  }

  private void write(Consumer<DossierRepository> change) {
    kluis()
        .store()
        .write(
            transaction -> {
              change.accept(new DossierRepository(transaction));
              return true;
            });
  }
}
