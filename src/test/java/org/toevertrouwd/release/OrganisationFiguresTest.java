package org.toevertrouwd.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.app.demo.MadeUpDossier;
import org.toevertrouwd.app.demo.MadeUpPractice;
import org.toevertrouwd.app.demo.PracticeMaker;
import org.toevertrouwd.app.demo.PracticeWriter;
import org.toevertrouwd.audit.Auditor;
import org.toevertrouwd.audit.Verdict;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.directory.BundledDirectory;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.AuditStatement;
import org.toevertrouwd.exchange.Combination;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.Refusal;
import org.toevertrouwd.exchange.Roster;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.practice.Organisation;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.practice.OrganisationRepository;
import org.toevertrouwd.release.ReleaseRefusedException.Reason;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;

/** A made-up practice whose largest clients are told about themselves. */
final class OrganisationFiguresTest {

  private static final int YEAR = 2025;
  private static final Codebook CODEBOOK = BundledCodebook.load();

  @TempDir Path folder;

  private OpenKluis kluis;
  private MadeUpPractice made;
  private OrganisationId client;
  private OrganisationId another;

  @BeforeEach
  void open() throws Exception {
    kluis = Kluizen.create(folder.resolve("overzicht.kluis"));
    made = new PracticeMaker(7, List.of("caw", "line-1712")).make(YEAR, 170);
    PracticeWriter.write(kluis.store(), made);
    List<OrganisationId> bySize = bySize();
    client = bySize.getFirst();
    another = bySize.get(1);
    made.organisations().forEach(one -> size(one.id(), "50-199"));
  }

  @AfterEach
  void close() {
    kluis.close();
  }

  @Nested
  final class The_size_of_the_organisation {

    @Test
    void must_be_fifty_or_more_and_known() {
      assertThat(figures().look(YEAR, client)).isPresent();
      for (String size : List.of("under-20", "20-49", "none", "unknown")) {
        size(client, size);
        assertThat(figures().look(YEAR, client)).as(size).isEmpty();
      }
      size(client, "");
      assertThat(figures().look(YEAR, client)).isEmpty();
      size(client, "200-plus");
      assertThat(figures().look(YEAR, client)).isPresent();
    }

    @Test
    void is_looked_at_again_when_the_report_leaves() {
      Figures shown = figures().look(YEAR, client).orElseThrow();
      size(client, "20-49");

      assertRefused(client, shown, Reason.NOT_PROVEN_SAFE);
    }
  }

  @Nested
  final class A_report {

    @Test
    void leaves_audited_with_what_was_shown_and_nothing_else() throws Exception {
      Figures shown = figures().look(YEAR, client).orElseThrow();

      byte[] content = release(client);

      var report = years().content(content);
      assertThat(report.figures()).isEqualTo(shown);
      assertThat(report.terms().audience()).isEqualTo(Audience.ORGANISATION);
      assertThat(report.terms().threshold()).isEqualTo(10);
      assertThat(report.audit()).isInstanceOf(AuditStatement.Passed.class);
      assertThat(report.figures().tables()).hasSize(1);
    }

    @Test
    void is_refused_by_a_bureau_that_combines_packages() throws Exception {
      Path file = Files.write(folder.resolve("overzicht.zip"), release(client));

      Combined combined = Combination.of(List.of(file), CODEBOOK, Roster.empty());

      assertThat(combined.refused())
          .singleElement()
          .satisfies(
              refused -> assertThat(refused.reason()).isEqualTo(Refusal.ORGANISATION_REPORT));
    }

    @Test
    void leaves_once_a_year_and_stays_as_it_was() throws Exception {
      Figures shown = figures().look(YEAR, client).orElseThrow();
      byte[] content = release(client);

      assertRefused(client, shown, Reason.ALREADY_RELEASED);
      assertThat(figures().left(client))
          .singleElement()
          .satisfies(left -> assertThat(left.content()).isEqualTo(content))
          .satisfies(left -> assertThat(left.sha256()).hasSize(32))
          .satisfies(left -> assertThat(figures().said(left)).isEqualTo(shown));
      assertThat(figures().left(another)).isEmpty();
    }

    @Test
    void whose_file_cannot_be_written_did_not_happen() {
      Figures shown = figures().look(YEAR, client).orElseThrow();

      assertThatThrownBy(
              () ->
                  figures()
                      .release(
                          YEAR,
                          client,
                          shown,
                          _ -> {
                            throw new UncheckedIOException(new IOException("full"));
                          }))
          .isInstanceOf(UncheckedIOException.class);
      assertThat(figures().left(client)).isEmpty();
    }

    @Test
    void is_refused_when_what_left_is_no_longer_so() throws Exception {
      release(another);
      Figures shown = figures().look(YEAR, client).orElseThrow();
      gone(another);

      assertRefused(client, shown, Reason.CHANGED_SINCE_RELEASE);
    }

    @Test
    void is_refused_when_it_would_say_something_else_than_was_shown() {
      Figures shown = figures().look(YEAR, client).orElseThrow();
      gone(client);

      assertRefused(client, shown, Reason.CHANGED_SINCE_SHOWN);
    }

    @Test
    void freezes_the_year_for_everybody() throws Exception {
      List<DossierId> late = five(another);
      change(dossiers -> late.forEach(id -> dossiers.bin(id, Kluizen.CLOCK.instant())));
      release(client);
      int before = years().counted(YEAR).population(Unit.CASES).value();

      change(dossiers -> late.forEach(dossiers::restore));

      assertThat(years().years()).contains(YEAR);
      assertThat(years().counted(YEAR).population(Unit.CASES).value()).isEqualTo(before);
    }
  }

  @Nested
  final class Beside_the_pool {

    @Test
    void a_report_after_the_release_and_a_release_after_reports_both_pass_the_auditor()
        throws Exception {
      byte[] first = release(client);
      byte[] pool = years().release(YEAR, Audience.BUREAU, _ -> {}).content();
      assertThat(verdict(pool, first)).isEqualTo(Verdict.PASS);

      if (figures().look(YEAR, another).isPresent()) {
        assertThat(verdict(release(another), pool, first)).isEqualTo(Verdict.PASS);
      }
    }

    @Test
    void the_pool_shows_no_less_people_than_its_threshold_once_reports_are_taken_off()
        throws Exception {
      Figures report = years().content(release(client)).figures();
      Figures pool =
          years().content(years().release(YEAR, Audience.BUREAU, _ -> {}).content()).figures();

      Map<List<String>, Integer> told = shown(report);
      Map<List<String>, Integer> all = shown(pool);
      assertThat(told.keySet()).contains(List.of("_T"));
      told.forEach(
          (codes, number) -> {
            if (all.containsKey(codes)) {
              assertThat(all.get(codes) - number).isGreaterThanOrEqualTo(5);
            }
          });
    }
  }

  private static Map<List<String>, Integer> shown(Figures figures) {
    Map<List<String>, Integer> shown = new HashMap<>();
    figures.tables().stream()
        .filter(table -> table.definition().id().equals("cases-behaviour"))
        .flatMap(table -> table.cells().stream())
        .filter(cell -> cell.value().isPresent())
        .forEach(cell -> shown.put(cell.codes(), cell.value().getAsInt()));
    return shown;
  }

  private static Verdict verdict(byte[] file, byte[]... ledger) {
    return new Auditor(List.of(CODEBOOK)).audit(file, List.of(ledger), List.of()).verdict();
  }

  private OrganisationFigures figures() {
    return new OrganisationFigures(kluis, CODEBOOK, BundledDirectory.load(), Kluizen.CLOCK);
  }

  private YearFigures years() {
    return new YearFigures(kluis, CODEBOOK, BundledDirectory.load(), Kluizen.CLOCK);
  }

  private byte[] release(OrganisationId organisation) throws ReleaseRefusedException {
    return figures()
        .release(YEAR, organisation, figures().look(YEAR, organisation).orElseThrow(), _ -> {});
  }

  private void assertRefused(OrganisationId organisation, Figures shown, Reason reason) {
    var refusal =
        catchThrowableOfType(
            ReleaseRefusedException.class,
            () -> figures().release(YEAR, organisation, shown, _ -> {}));
    assertThat(refusal.reason()).isEqualTo(reason);
  }

  private List<OrganisationId> bySize() {
    Map<OrganisationId, Integer> sizes = new HashMap<>();
    for (MadeUpDossier one : made.dossiers()) {
      one.dossier().intake().organisation().ifPresent(id -> sizes.merge(id, 1, Integer::sum));
    }
    return sizes.entrySet().stream()
        .sorted(Map.Entry.<OrganisationId, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Five of its dossiers are thrown away. */
  private void gone(OrganisationId organisation) {
    List<DossierId> five = five(organisation);
    change(dossiers -> five.forEach(id -> dossiers.bin(id, Kluizen.CLOCK.instant())));
  }

  private List<DossierId> five(OrganisationId organisation) {
    return made.dossiers().stream()
        .map(MadeUpDossier::dossier)
        .filter(one -> one.intake().organisation().filter(organisation::equals).isPresent())
        .filter(one -> one.intake().kind().name().equals("CASE"))
        .limit(5)
        .map(one -> one.id())
        .toList();
  }

  private void change(Consumer<DossierRepository> work) {
    kluis
        .store()
        .write(
            transaction -> {
              work.accept(new DossierRepository(transaction));
              return true;
            });
  }

  private void size(OrganisationId organisation, String code) {
    kluis
        .store()
        .write(
            transaction -> {
              OrganisationRepository all = new OrganisationRepository(transaction);
              Organisation one = all.find(organisation).orElseThrow();
              Map<String, String> answers = new HashMap<>(one.answers());
              answers.remove("organisation-size");
              if (!code.isEmpty()) {
                answers.put("organisation-size", code);
              }
              all.update(new Organisation(one.id(), one.name(), answers, one.notes()));
              return true;
            });
  }
}
