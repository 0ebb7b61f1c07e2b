package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.Closing;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.OwnService;
import org.toevertrouwd.casework.Referral;
import org.toevertrouwd.casework.ReferralRepository;
import org.toevertrouwd.casework.ReferralStatus;
import org.toevertrouwd.casework.ServiceRepository;
import org.toevertrouwd.casework.UndatedConversations;
import org.toevertrouwd.practice.Organisation;
import org.toevertrouwd.practice.OrganisationRepository;
import org.toevertrouwd.store.MemoryVault;
import org.toevertrouwd.store.Store;
import org.toevertrouwd.store.StoreException;

/** The import into a kluis: everything or nothing, and never twice. */
final class SheetImportTest {

  private static final Instant NOW = Instant.parse("2026-01-15T10:00:00Z");

  private final MemoryVault vault = new MemoryVault();
  private final Store store = Store.open(vault);
  private final SheetImport imports =
      new SheetImport(store, Sheets.CODEBOOK, Sheets.DIRECTORY, Clock.fixed(NOW, ZoneOffset.UTC));

  @TempDir private Path folder = Path.of("");
  private Path sheet = Path.of("");

  @BeforeEach
  void write() throws IOException {
    sheet = Files.write(folder.resolve("blad.csv"), Sheets.small());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void writes_dossiers_with_all_that_belongs_to_them() throws Exception {
    ImportReport report = imports.run(sheet, Mapping.none());
    Dossier first = dossier(1);

    assertThat(report.imported()).isEqualTo(5);
    assertThat(first.intake().milestones().firstContactOn()).contains(LocalDate.of(2025, 2, 3));
    assertThat(first.intake().undated()).contains(new UndatedConversations(3, 135));
    assertThat(first.intake().reporter().alias()).isEqualTo("A.B.");
    assertThat(first.course().closings())
        .containsExactly(Closing.of(LocalDate.of(2025, 4, 1), NOW));
    assertThat(first.answers().one("behaviour")).contains("bullying");
    assertThat(first.kept().narrative()).startsWith("Eerste zin; met \"aanhaling\".");
    assertThat(first.kept().source()).contains("Soort gedrag=pesten");
    List<Referral> referrals =
        store.read(transaction -> new ReferralRepository(transaction).ofDossier(first.id()));
    assertThat(referrals)
        .extracting(Referral::service, Referral::status)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("caw", ReferralStatus.UNKNOWN),
            org.assertj.core.groups.Tuple.tuple("gp", ReferralStatus.UNKNOWN));
  }

  @Test
  void makes_each_organisation_once() throws Exception {
    imports.run(sheet, Mapping.none());

    List<Organisation> all =
        store.read(transaction -> new OrganisationRepository(transaction).all());
    assertThat(all)
        .extracting(Organisation::name)
        .containsExactlyInAnyOrder("De Grote Zaal", "Kleine Pas", "Oud Huis");
    assertThat(dossier(1).intake().organisation()).isEqualTo(dossier(2).intake().organisation());
    assertThat(dossier(4).intake().organisation()).isEmpty();
  }

  @Test
  void is_one_change_of_the_kluis() throws Exception {
    int before = vault.commits();
    imports.run(sheet, Mapping.none());

    assertThat(vault.commits()).isEqualTo(before + 1);
  }

  @Test
  void says_the_same_in_a_dry_run_and_writes_nothing() throws Exception {
    int before = vault.commits();
    ImportReport dry = imports.dryRun(sheet, Mapping.none());

    assertThat(vault.commits()).isEqualTo(before);
    assertThat(isThere(1)).isFalse();
    assertThat(imports.run(sheet, Mapping.none())).isEqualTo(dry);
  }

  @Test
  void refuses_the_same_file_a_second_time() throws Exception {
    imports.run(sheet, Mapping.none());

    assertThatThrownBy(() -> imports.run(sheet, Mapping.none()))
        .isInstanceOfSatisfying(
            SheetRefusedException.class,
            refused -> assertThat(refused.reason()).isEqualTo(Message.ALREADY_IMPORTED));
    assertThat(isThere(6)).isFalse();
  }

  @Test
  void goes_on_numbering_where_the_year_had_come() throws Exception {
    imports.run(sheet, Mapping.none());
    Path more =
        Files.writeString(
            folder.resolve("meer.csv"), "Eerste gesprek;Rol\n1/9/2025;ouder\n1/9/2024;ouder\n");
    imports.run(more, Mapping.none());

    assertThat(isThere(6)).isTrue();
    boolean older =
        store.read(
            transaction -> new DossierRepository(transaction).isUsed(new DossierCode(2024, 1)));
    assertThat(older).isTrue();
  }

  @Test
  void writes_nothing_while_a_row_is_refused() throws Exception {
    Path wrong =
        Files.writeString(
            folder.resolve("fout.csv"), "Eerste gesprek;Rol\n1/9/2025;ouder\n31/9/2025;ouder\n");
    int before = vault.commits();

    assertThat(imports.run(wrong, Mapping.none()).refused()).hasSize(1);
    assertThat(vault.commits()).isEqualTo(before);
    assertThat(isThere(1)).isFalse();
  }

  @Test
  void writes_nothing_when_the_kluis_does_not_take_it() throws Exception {
    vault.failing(true);
    assertThatThrownBy(() -> imports.run(sheet, Mapping.none())).isInstanceOf(StoreException.class);
    vault.failing(false);

    assertThat(isThere(1)).isFalse();
    assertThat(imports.run(sheet, Mapping.none()).imported()).isEqualTo(5);
  }

  @Test
  void adds_a_service_of_a_clear_kind_to_the_directory() throws Exception {
    Path referred =
        Files.writeString(
            folder.resolve("dienst.csv"), "Eerste gesprek;Verwezen naar\n1/9/2025;psychiater\n");
    imports.run(referred, Mapping.none());

    List<OwnService> services = store.read(transaction -> new ServiceRepository(transaction).all());
    assertThat(services)
        .singleElement()
        .satisfies(service -> assertThat(service.name().nl()).isEqualTo("psychiater"))
        .satisfies(service -> assertThat(service.kind()).isEqualTo("care"));
  }

  @Test
  void brings_in_five_thousand_dossiers_within_seconds() throws Exception {
    StringBuilder text = new StringBuilder("Eerste gesprek;Rol;Organisatie\n");
    for (int row = 0; row < 5_000; row++) {
      text.append("1/9/2025;ouder;huis ").append(row % 15).append('\n');
    }
    long start = System.nanoTime();
    imports.run(Files.writeString(folder.resolve("groot.csv"), text.toString()), Mapping.none());

    assertThat(isThere(5_000)).isTrue();
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }

  private Dossier dossier(int number) {
    return store.read(
        transaction ->
            new DossierRepository(transaction).find(new DossierCode(2025, number)).orElseThrow());
  }

  private boolean isThere(int number) {
    return store.read(
        transaction -> new DossierRepository(transaction).isUsed(new DossierCode(2025, number)));
  }
}
