package org.toevertrouwd.ui.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toevertrouwd.app.demo.PracticeMaker;
import org.toevertrouwd.app.demo.PracticeWriter;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.Combination;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.PackageWriter;
import org.toevertrouwd.exchange.Refusal;
import org.toevertrouwd.exchange.RefusedPackage;
import org.toevertrouwd.exchange.ReleaseMode;
import org.toevertrouwd.exchange.ReleaseTerms;
import org.toevertrouwd.exchange.Roster;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.release.YearFigures;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Shown;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Progress;
import org.toevertrouwd.wording.Language;
import org.toevertrouwd.wording.Wording;

/** A pool as large as it gets, with everything in it that may come by mail. */
final class LargePoolTest {

  private static final int POOL = 500;
  private static final List<Figures> LEFT = new ArrayList<>();
  private static final List<Path> PACKAGES = new ArrayList<>();

  private final Stand stand = new Stand();

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void make(@TempDir Path pool) throws Exception {
    try (OpenKluis kluis = Kluizen.create(pool.resolve("mijn.kluis"))) {
      PracticeWriter.write(kluis.store(), new PracticeMaker(3, List.of("caw")).make(2025, 60));
      LEFT.add(
          new YearFigures(
                  kluis, Stand.REFERENCE.codebook(), Stand.REFERENCE.directory(), Kluizen.CLOCK)
              .leaving(2025, Audience.BUREAU)
              .figures());
    }
    ReleaseTerms terms =
        new ReleaseTerms(5, Audience.BUREAU, ReleaseMode.OPEN, "toevertrouwd 0.1.0");
    PackageWriter writer = new PackageWriter(Stand.REFERENCE.codebook());
    for (int i = 0; i < POOL; i++) {
      try (SigningKey key = SigningKey.generate()) {
        byte[] content = writer.write(LEFT.getFirst(), terms, key);
        PACKAGES.add(Files.write(pool.resolve("opgave-%03d.zip".formatted(i)), content));
      }
    }
  }

  @Test
  void five_hundred_returns_are_added_up_with_a_word_on_how_far_it_is() {
    List<Double> heard = new ArrayList<>();
    Progress progress = new Progress();
    progress.listen(heard::add);
    Combined combined = combined(PACKAGES, progress);

    assertThat(combined.accepted()).hasSize(POOL);
    assertThat(combined.refused()).isEmpty();
    assertThat(heard).hasSize(POOL).isSorted();
    assertThat(combined.cells()).allMatch(cell -> cell.low() % POOL == 0);
  }

  @Test
  void stopping_stops_at_the_next_file_and_nothing_came_of_it() {
    Progress progress = new Progress();
    List<Double> heard = new ArrayList<>();
    progress.listen(
        fraction -> {
          heard.add(fraction);
          if (heard.size() == 3) {
            progress.cancel();
          }
        });

    assertThatThrownBy(() -> combined(PACKAGES, progress))
        .isInstanceOf(CancellationException.class);
    assertThat(heard).hasSize(3);
  }

  @Test
  void the_page_of_a_large_pool_begins_with_some_cards_and_fills_up() {
    Combined combined = combined(PACKAGES.subList(0, 20), new Progress());
    Region page = page(combined, stand.kit());
    int first = page.lookupAll(".chart-card").size();
    passTime();

    assertThat(first).isBetween(1, 6);
    assertThat(page.lookupAll(".chart-card")).hasSizeGreaterThan(10);
    assertThat(new Shown(page).sideways()).isEmpty();
  }

  @Test
  void a_table_is_found_by_its_name_or_by_an_answer() {
    Region page = page(combined(PACKAGES.subList(0, 3), new Progress()), stand.kit());
    passTime();
    int all = visible(page).size();
    TextField find = (TextField) page.lookup("#pool-find");

    Fx.run(() -> find.setText("  STATUUT "));
    assertThat(visible(page)).isNotEmpty().hasSizeLessThan(all);
    assertThat(titles(page)).contains("Statuut");

    Fx.run(() -> find.setText("freelance"));
    assertThat(titles(page)).contains("Statuut");

    Fx.run(() -> find.setText("dit staat nergens {0} '"));
    assertThat(visible(page)).isEmpty();
    assertThat(new Shown(page).texts()).contains("Geen tabel met ‘dit staat nergens {0} '’.");

    Fx.run(() -> find.setText(""));
    assertThat(visible(page)).hasSize(all);
  }

  @Test
  void tables_that_come_later_are_looked_through_too() {
    Region page = page(combined(PACKAGES.subList(0, 3), new Progress()), stand.kit());
    TextField find = (TextField) page.lookup("#pool-find");
    Fx.run(() -> find.setText("statuut"));
    passTime();

    assertThat(titles(page)).isNotEmpty().allMatch(title -> title.contains("tatuut"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_refusal_is_said_in_words_beside_the_name_of_the_file(Language language) {
    Kit kit = kit(language);
    List<RefusedPackage> refused =
        Arrays.stream(Refusal.values())
            .map(reason -> new RefusedPackage(Path.of(reason + ".zip"), reason, List.of()))
            .toList();
    Combined some = combined(PACKAGES.subList(0, 1), new Progress());
    Combined combined =
        new Combined(
            some.year(),
            some.codebook(),
            some.accepted(),
            refused,
            some.missing(),
            some.cells(),
            some.roster(),
            some.contributions());
    Region page = page(combined, kit);
    Fx.run(((Button) page.lookup("#pool-refused-more"))::fire);

    List<String> texts = new Shown(page).texts();
    for (Refusal reason : Refusal.values()) {
      assertThat(texts).contains(reason + ".zip", reason.text(language.code()));
      assertThat(reason.text(language.code()))
          .doesNotContain("{", reason.name())
          .hasSizeGreaterThan(20);
    }
    assertThat(Stream.of(Refusal.values()).map(one -> one.text(language.code())))
        .doesNotHaveDuplicates();
  }

  @Test
  void harmful_and_foreign_files_among_good_ones_are_refused_one_by_one() throws Exception {
    byte[] good = Files.readAllBytes(PACKAGES.getFirst());
    List<Path> files = new ArrayList<>(PACKAGES.subList(0, 2));
    files.add(write("a leeg.zip", new byte[0]));
    files.add(write("b halfweg.zip", Arrays.copyOf(good, good.length / 2)));
    files.add(write("c met iets erachter.zip", Arrays.copyOf(good, good.length + 10)));
    byte[] flipped = good.clone();
    flipped[good.length / 3] ^= 1;
    files.add(write("d omgevallen.zip", flipped));
    files.add(write("z dubbel.zip", good));
    files.add(folder.resolve("e weg.zip"));
    files.add(Files.createDirectory(folder.resolve("f map.zip")));
    files.add(write("g \u202epiz.exe \uD83D\uDE00.zip", "<html>".getBytes(StandardCharsets.UTF_8)));
    Combined combined = combined(files, new Progress());

    assertThat(combined.accepted()).hasSize(2);
    assertThat(combined.refused()).hasSize(8);
    assertThat(combined.refused())
        .filteredOn(one -> one.file().endsWith("z dubbel.zip"))
        .extracting(RefusedPackage::reason)
        .containsExactly(Refusal.SECOND_PACKAGE);
  }

  @Test
  void a_folder_with_folders_gives_its_own_returns_only() throws Exception {
    Path deep = Files.createDirectories(folder.resolve("pool").resolve("vorig jaar"));
    Files.copy(PACKAGES.get(0), deep.resolve("oud.zip"));
    Files.copy(PACKAGES.get(1), folder.resolve("pool").resolve("nieuw.ZIP"));
    Files.writeString(folder.resolve("pool").resolve("brief.docx"), "beste bureau");

    assertThat(PackageFiles.in(List.of(folder.resolve("pool"))))
        .containsExactly(folder.resolve("pool").resolve("nieuw.ZIP"));
    assertThat(PackageFiles.in(List.of(folder.resolve("pool").resolve("vorig jaar"), deep)))
        .hasSize(1);
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static Combined combined(List<Path> files, Progress progress) {
    return Combination.of(
        files, Stand.REFERENCE.codebook(), List.of(), Roster.empty(), progress::at);
  }

  private Kit kit(Language language) {
    Kit kit = stand.kit();
    return new Kit(language, kit.jobs(), kit.delays(), kit.dialogs(), kit.choosers(), kit.clock());
  }

  private static Region page(Combined combined, Kit kit) {
    Wording wording = Wording.of(PoolResult.class, kit.language());
    Region page =
        Fx.on(
            () -> {
              PoolResult.Ways ways = new PoolResult.Ways(() -> {}, () -> {}, () -> {});
              Region view = new PoolResult(kit, wording, combined, ways).view();
              Looks.dress(new Scene(new StackPane(view), 1200, 800), false, 100);
              return view;
            });
    Fx.run(page::applyCss);
    Fx.run(page::layout);
    return page;
  }

  private void passTime() {
    for (int i = 0; i < 20; i++) {
      Fx.run(stand::timePasses);
    }
  }

  private static List<Node> visible(Region page) {
    return page.lookupAll(".chart-card").stream()
        .filter(card -> card.isVisible() && card.isManaged())
        .toList();
  }

  private static List<String> titles(Region page) {
    return visible(page).stream()
        .map(card -> Optional.ofNullable(card.lookup(".card-title")))
        .flatMap(Optional::stream)
        .map(title -> ((Label) title).getText())
        .toList();
  }
}
