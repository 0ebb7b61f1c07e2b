package org.toevertrouwd.ui.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.app.demo.PracticeMaker;
import org.toevertrouwd.app.demo.PracticeWriter;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.codebooks.LaterCodebook;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.CodebookFile;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.Confidant;
import org.toevertrouwd.exchange.Refusal;
import org.toevertrouwd.exchange.Roster;
import org.toevertrouwd.exchange.RosterFile;
import org.toevertrouwd.exchange.SignerKey;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.release.YearFigures;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.kit.Job;
import org.toevertrouwd.ui.kit.Progress;
import org.toevertrouwd.ui.kit.chart.Amount;
import org.toevertrouwd.ui.kit.chart.BarTable;

final class BureauModelTest {

  private static final List<byte[]> RETURNS = new ArrayList<>();

  private final Stand stand = new Stand();
  private final BureauModel model =
      new BureauModel(stand.kit(), (_, job) -> start(job), (_, job) -> start(job));

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void release(@TempDir Path kluizen) throws Exception {
    for (int number = 0; number < 3; number++) {
      try (OpenKluis kluis = Kluizen.create(kluizen.resolve(number + ".kluis"))) {
        PracticeWriter.write(
            kluis.store(), new PracticeMaker(number, List.of("caw")).make(2025, 40));
        RETURNS.add(
            new YearFigures(
                    kluis, Stand.REFERENCE.codebook(), Stand.REFERENCE.directory(), Kluizen.CLOCK)
                .release(2025, Audience.BUREAU, _ -> {})
                .content());
      }
    }
  }

  @Nested
  final class Choosing {

    @Test
    void a_folder_means_the_packages_in_it_and_nothing_deeper() throws Exception {
      Path pool = pool(2);
      Files.writeString(pool.resolve("lees mij.txt"), "geen jaaropgave");
      Files.createDirectories(pool.resolve("oud.zip"));
      stand.chosen.add(pool);
      model.chooseFolder();

      assertThat(combined().accepted()).hasSize(2);
      assertThat(combined().refused()).isEmpty();
    }

    @Test
    void a_file_that_is_no_package_is_refused_by_name() throws Exception {
      Path pool = pool(1);
      Path other = Files.writeString(pool.resolve("factuur.pdf"), "geen jaaropgave");
      model.take(List.of(pool, other));

      assertThat(combined().accepted()).hasSize(1);
      assertThat(combined().refused())
          .singleElement()
          .satisfies(one -> assertThat(one.reason()).isEqualTo(Refusal.NOT_A_ZIP));
    }

    @Test
    void an_empty_folder_is_said_to_be_empty() throws Exception {
      stand.chosen.add(Files.createDirectory(folder.resolve("leeg")));
      model.chooseFolder();

      assertThat(model.result().get()).isEmpty();
      assertThat(stand.told).containsExactly("Hier staan geen jaaropgaven");
    }

    @Test
    void nothing_happens_when_one_thinks_better_of_it() {
      model.chooseFolder();
      model.chooseFiles();
      model.chooseRoster();

      assertThat(model.result().get()).isEmpty();
      assertThat(stand.told).isEmpty();
    }

    @Test
    void the_second_package_of_somebody_is_refused() throws Exception {
      Path pool = pool(2);
      Files.write(pool.resolve("kopie.zip"), RETURNS.getFirst());
      model.take(List.of(pool));

      assertThat(combined().refused())
          .singleElement()
          .satisfies(one -> assertThat(one.reason()).isEqualTo(Refusal.SECOND_PACKAGE));
    }
  }

  @Nested
  final class Writing {

    @Test
    void puts_four_files_in_a_folder() throws Exception {
      model.take(List.of(pool(3)));
      stand.chosen.add(folder.resolve("resultaat"));
      model.write();

      assertThat(folder.resolve("resultaat"))
          .isDirectoryContaining("glob:**combined.csv")
          .isDirectoryContaining("glob:**combined.xlsx")
          .isDirectoryContaining("glob:**report.json")
          .isDirectoryContaining("glob:**roster.json");
      assertThat(stand.told).hasSize(1);
    }

    @Test
    void can_be_done_twice_in_the_same_folder() throws Exception {
      model.take(List.of(pool(2)));
      write("resultaat");
      write("resultaat");

      assertThat(stand.told)
          .hasSize(2)
          .doesNotContain("In die map staat een andere deelnemerslijst");
    }

    @Test
    void combines_anew_where_another_list_of_participants_stands() throws Exception {
      model.take(List.of(pool(3)));
      write("vorig jaar");
      model.take(List.of(pool(1)));
      byte[] before = Files.readAllBytes(folder.resolve("vorig jaar").resolve(RosterFile.NAME));
      write("vorig jaar");

      assertThat(stand.told).contains("In die map staat een andere deelnemerslijst");
      assertThat(folder.resolve("vorig jaar").resolve(RosterFile.NAME)).hasBinaryContent(before);
      assertThat(combined().missing()).hasSize(2);
      assertThat(combined().accepted()).noneMatch(one -> one.firstSeen());

      write("vorig jaar");
      assertThat(stand.told.getLast()).startsWith("Weggeschreven");
    }

    @Test
    void does_not_touch_a_list_that_cannot_be_trusted() throws Exception {
      model.take(List.of(pool(2)));
      Path place = Files.createDirectory(folder.resolve("kapot"));
      Files.writeString(place.resolve(RosterFile.NAME), "{\"format\": \"iets anders\"}");
      write("kapot");

      assertThat(stand.told).containsExactly("De deelnemerslijst is niet te vertrouwen");
      assertThat(place.resolve("combined.csv")).doesNotExist();
    }

    private void write(String name) {
      stand.chosen.add(folder.resolve(name));
      model.write();
    }
  }

  @Test
  void a_list_of_participants_says_who_is_missing() throws Exception {
    model.take(List.of(pool(3)));
    stand.chosen.add(folder.resolve("vorig jaar"));
    model.write();
    model.again();
    assertThat(model.result().get()).isEmpty();

    stand.chosen.add(folder.resolve("vorig jaar"));
    model.chooseRoster();
    model.take(List.of(pool(2)));

    assertThat(combined().missing()).hasSize(1);
  }

  @Test
  void combining_tells_which_package_of_how_many_it_is_at() throws Exception {
    List<String> heard = new ArrayList<>();
    Progress progress = new Progress();
    progress.listenToSteps(heard::add);
    combining().of(PackageFiles.in(List.of(pool(3))), progress);

    assertThat(heard).containsExactly("Pakket 1 van 3", "Pakket 2 van 3", "Pakket 3 van 3");
  }

  @Test
  void stopping_at_the_second_package_leaves_nothing_behind() throws Exception {
    List<Path> files = PackageFiles.in(List.of(pool(3)));
    List<String> heard = new ArrayList<>();
    Progress progress = new Progress();
    progress.listenToSteps(
        step -> {
          heard.add(step);
          if (heard.size() == 2) {
            progress.cancel();
          }
        });

    assertThatThrownBy(() -> combining().of(files, progress))
        .isInstanceOf(CancellationException.class);
    assertThat(heard).hasSize(2);
    assertThat(model.result().get()).isEmpty();
    assertThat(model.roster().roster().get()).isEqualTo(Roster.empty());
  }

  @Nested
  final class A_published_codebook {

    @Test
    void among_the_packages_counts_and_is_no_package() throws Exception {
      Path pool = pool(2);
      publish(pool.resolve("begrippenkader.zip"));
      model.take(List.of(pool));

      assertThat(combined().accepted()).hasSize(2);
      assertThat(combined().refused()).isEmpty();
      assertThat(combined().codebook().version()).isEqualTo(model.codebooks().get().version());
      assertThat(combined().codebook().version())
          .isNotEqualTo(Stand.REFERENCE.codebook().version());
    }

    @Test
    void alone_counts_from_then_on_until_it_is_forgotten() throws Exception {
      model.take(List.of(publish(folder.resolve("begrippenkader.zip"))));
      assertThat(model.result().get()).isEmpty();
      assertThat(stand.told.getLast()).endsWith("telt vanaf nu");
      assertThat(model.codebooks().get().signers()).hasSize(1);

      model.forgetCodebooks();
      assertThat(model.codebooks().get()).isEqualTo(CodebookShelf.bundled());
    }

    @Test
    void that_is_no_codebook_is_refused_with_its_name_and_nothing_changes() throws Exception {
      stand.chosen.add(Files.writeString(folder.resolve("brief.zip"), "beste bureau"));
      model.chooseCodebooks();

      assertThat(stand.told.getLast()).isEqualTo("Het begrippenkader brief.zip telt niet mee");
      assertThat(model.codebooks().get()).isEqualTo(CodebookShelf.bundled());
    }

    private Path publish(Path file) throws IOException {
      try (SigningKey key = SigningKey.generate()) {
        return Files.write(file, CodebookFile.write(LaterCodebook.second().bytes(), key));
      }
    }
  }

  @Test
  void the_signers_of_last_years_packages_come_on_the_list() throws Exception {
    stand.chosen.add(pool(1).resolve("jaaropgave-0.zip"));
    model.addFromPackages();
    assertThat(model.roster().roster().get().confidants()).hasSize(1);

    stand.chosen.add(Files.writeString(folder.resolve("brief.zip"), "beste bureau"));
    model.addFromPackages();
    assertThat(stand.told.getLast()).isEqualTo("Niemand toegevoegd");
  }

  @Test
  void a_name_given_after_writing_stays_when_the_result_is_written_again() throws Exception {
    model.take(List.of(pool(2)));
    stand.chosen.add(folder.resolve("resultaat"));
    model.write();
    SignerKey first = combined().accepted().getFirst().confidant().key();
    model.roster().name(first, "Huis Noord");
    stand.chosen.add(folder.resolve("resultaat"));
    model.write();

    assertThat(RosterFile.in(folder.resolve("resultaat")).confidant(first))
        .contains(new Confidant(first, "Huis Noord"));
    assertThat(combined().accepted().getFirst().confidant().name()).isEqualTo("Huis Noord");
  }

  private Combining combining() {
    return new Combining(
        stand.kit().wording(Combining.class), CodebookShelf.bundled(), Roster.empty());
  }

  @Test
  void tables_of_the_pool_are_rows_with_two_ends() throws Exception {
    model.take(List.of(pool(3)));
    PoolWords words = new PoolWords(combined(), stand.kit().wording(PoolWords.class));

    List<BarTable> tables = words.tables(Unit.CASES);

    assertThat(tables).isNotEmpty();
    for (BarTable table : tables) {
      if (multi(table)) {
        assertThat(table.measure()).isEqualTo("Dossiers, meer dan één antwoord mogelijk");
      } else {
        assertThat(table.measure()).matches("Dossiers: [1-9][0-9]*( tot [1-9][0-9]*)? samen");
      }
    }
    assertThat(tables.stream().map(BureauModelTest::multi)).contains(true, false);
    assertThat(tables.stream().flatMap(table -> table.rows().stream()))
        .anyMatch(row -> row.amount() instanceof Amount.Between)
        .noneMatch(row -> row.amount() instanceof Amount.Hidden);
    assertThat(words.unknown()).contains("niet meegeteld (Niet meegetelde dossiers)");
  }

  private static boolean multi(BarTable table) {
    return Stand.REFERENCE.codebook().layout().stream()
        .filter(one -> table.id().equals("pool-2025-" + one.id()))
        .map(TableDefinition::axes)
        .flatMap(List::stream)
        .anyMatch(
            axis -> Stand.REFERENCE.codebook().dimension(axis.dimension()).orElseThrow().multi());
  }

  private Path pool(int packages) throws IOException {
    Path pool = Files.createTempDirectory(folder, "pool");
    for (int i = 0; i < packages; i++) {
      Files.write(pool.resolve("jaaropgave-" + i + ".zip"), RETURNS.get(i));
    }
    return pool;
  }

  private Combined combined() {
    Optional<Combined> result = model.result().get();
    return result.orElseThrow();
  }

  private static void start(Job<?> job) {
    job.start();
  }
}
