package org.toevertrouwd.ui.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.exchange.Confidant;
import org.toevertrouwd.exchange.Roster;
import org.toevertrouwd.exchange.RosterFile;
import org.toevertrouwd.exchange.SignerKey;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.kluis.KeyDerivation;
import org.toevertrouwd.kluis.KluisFiles;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.settings.KnownKluizen;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.ui.start.Doorway;
import org.toevertrouwd.ui.start.Entrance;
import org.toevertrouwd.wording.Language;
import org.toevertrouwd.wording.Wording;

final class BureauScreenTest implements Entrance {

  private final Stand stand = new Stand();
  private final List<String> went = new ArrayList<>();

  @TempDir private Path folder = Path.of("");

  @Test
  void begins_with_a_place_for_files_and_a_way_back() {
    Region page = page();

    press(page, "#bureau-start");

    assertThat(page.lookup("#bureau-folder")).isNotNull();
    assertThat(page.lookup("#bureau-write")).isNull();
    assertThat(went).containsExactly("start");
  }

  @Test
  void a_pool_without_one_good_return_says_so_and_writes_nothing() throws Exception {
    Files.writeString(folder.resolve("kapot.zip"), "geen jaaropgave");
    Region page = page();
    stand.chosen.add(folder);
    press(page, "#bureau-folder");
    layOut(page);

    assertThat(texts(page))
        .contains("Geen enkel bestand is een aanvaardbare jaaropgave", "kapot.zip")
        .anyMatch(text -> text.startsWith("Dit is geen jaaropgave"));
    assertThat(page.lookup("#bureau-write").isDisabled()).isTrue();

    press(page, "#bureau-again");
    assertThat(page.lookup("#bureau-folder")).isNotNull();
  }

  @Test
  void a_chosen_list_of_participants_is_named() {
    Region page = page();
    stand.chosen.add(folder.resolve("vorig jaar"));
    press(page, "#bureau-roster");

    assertThat(texts(page)).contains("Deelnemerslijst uit de map vorig jaar, met nog niemand");
  }

  @Test
  void many_lines_begin_with_some_and_show_a_hundred_more_each_time() {
    Wording wording = stand.kit().wording(ManyLines.class);
    Card card =
        Fx.on(
            () ->
                new ManyLines(
                        wording,
                        "missing",
                        Stream.iterate(1, i -> i + 1)
                            .limit(500)
                            .<Node>map(i -> Words.line("Pool " + i))
                            .toList())
                    .card());
    int before = card.getChildren().size();
    Fx.run(((Button) card.lookup("#pool-missing-more"))::fire);
    int more = card.getChildren().size();
    for (int i = 0; i < 4; i++) {
      Fx.run(((Button) card.lookup("#pool-missing-more"))::fire);
    }

    assertThat(before).isLessThan(10);
    assertThat(more).isEqualTo(107);
    assertThat(card.getChildren()).hasSize(502);
    assertThat(card.lookup("#pool-missing-more")).isNull();
  }

  @Test
  void the_list_of_participants_begins_empty_and_escape_goes_back() {
    Region page = page();
    press(page, "#bureau-people");
    layOut(page);

    assertThat(page.lookup("#roster-first")).isNotNull();
    Fx.run(
        () ->
            page.fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
    layOut(page);
    assertThat(page.lookup("#bureau-folder")).isNotNull();
  }

  @Test
  void somebody_on_the_list_gets_another_name_with_the_keys_alone() throws Exception {
    SignerKey key = SigningKey.generate().signer();
    RosterFile.write(folder, new Roster(List.of(new Confidant(key, "Noord"))));
    Region page = page();
    stand.chosen.add(folder);
    press(page, "#bureau-roster");
    press(page, "#bureau-people");
    layOut(page);
    TextField name = (TextField) page.lookup("#roster-name");
    Fx.run(() -> name.setText("Huis Noord"));
    Fx.run(() -> name.fireEvent(new ActionEvent()));

    assertThat(RosterFile.in(folder).confidants())
        .containsExactly(new Confidant(key, "Huis Noord"));
    assertThat(((Label) page.lookup("#roster-fingerprint")).getText().replace("\n", " "))
        .isEqualTo(key.fingerprint().text());

    Fx.run(
        () ->
            page.lookup("#roster-list")
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false)));
    assertThat(RosterFile.in(folder).confidants()).isEmpty();
  }

  private Region page() {
    Region page =
        Fx.on(
            () -> {
              BureauScreen screen = new BureauScreen(doorway());
              Looks.dress(new Scene(new StackPane(screen.view()), 1200, 800), false, 100);
              screen.shown();
              return screen.view();
            });
    layOut(page);
    return page;
  }

  private Doorway doorway() {
    KluisOptions options =
        new KluisOptions(
            KeyDerivation.cheapForTestsOnly(), Kluizen.CLOCK, "tests", KluisFiles.system());
    KnownKluizen known = new KnownKluizen(folder.resolve("settings"), Kluizen.CLOCK);
    return new Doorway(stand.kit(), this, options, known, List.of());
  }

  private static List<String> texts(Region page) {
    return page.lookupAll(".label").stream()
        .filter(Label.class::isInstance)
        .map(label -> ((Label) label).getText())
        .toList();
  }

  private static void press(Region page, String id) {
    Fx.run(((ButtonBase) page.lookup(id))::fire);
  }

  private static void layOut(Region page) {
    Fx.run(page::applyCss);
    Fx.run(page::layout);
  }

  @Override
  public void start() {
    went.add("start");
  }

  @Override
  public void setUp() {
    went.add("set up");
  }

  @Override
  public void unlock(Path kluis) {
    went.add("unlock");
  }

  @Override
  public void bureau() {
    went.add("bureau");
  }

  @Override
  public void speak(Language language) {
    went.add("speak");
  }

  @Override
  public void forget(Path kluis) {}

  @Override
  public void opened(OpenKluis kluis, Path file, Place first) {
    went.add("opened");
  }
}
