package org.toevertrouwd.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.kluis.Passphrase;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.wording.Language;

/** Something comes in between in mid-sentence; the sentence is found back where it was. */
final class InterruptedJourneyTest {

  private static final String HALF = "Ze zei dat hij na de";

  @TempDir private Path folder;
  private World world = new World(Path.of(""));
  private Path file = Path.of("");
  private Saved saved;
  private Journey journey;

  @BeforeEach
  void begin() throws Exception {
    world = new World(folder);
    file = world.file("mijn.kluis");
    OpenKluis kluis = world.make(file);
    saved = new Saved(kluis);
    journey = Journey.inside(world, kluis, file, new Place.Today());
    journey.see("rail-today");
    journey.press(KeyCode.SHORTCUT, KeyCode.N).see("conversation-narrative");
    journey.until("be ready", () -> journey.focused().equals("conversation-narrative"));
    journey.type(HALF);
  }

  @AfterEach
  void end() {
    journey.close();
  }

  @Test
  void a_lock_in_mid_sentence() {
    journey.press(KeyCode.SHORTCUT, KeyCode.L).see("unlock-passphrase");
    assertThat(journey.everythingSaid()).doesNotContain(HALF);
    unlock(journey);
    findBack(journey);
  }

  @Test
  void a_lock_because_nobody_was_there() {
    world.passes(Duration.ofMinutes(6));
    journey.see("unlock-passphrase");
    assertThat(journey.everythingSaid()).doesNotContain(HALF);
    unlock(journey);
    findBack(journey);
  }

  @Test
  void another_language_keeps_the_place_the_text_and_the_caret() {
    Fx.run(() -> journey.window().speak(Language.FR));
    journey.read("Aujourd’hui");
    journey.until("be ready", () -> journey.focused().equals("conversation-narrative"));
    journey.read(HALF).type(" repetitie");
    journey.read(HALF + " repetitie");
  }

  @Test
  void a_computer_that_stops_has_the_draft_of_a_second_ago() throws Exception {
    journey.until("keep a draft", () -> !saved.drafts().isEmpty());
    Path copy = world.file("na de stroompanne.kluis");
    Files.copy(file, copy);
    try (Passphrase key = new Passphrase(World.PASSPHRASE.toCharArray());
        OpenKluis after = OpenKluis.open(copy, key, Optional.empty(), world.options())) {
      assertThat(new Saved(after).drafts()).extracting(Draft::words).containsExactly(HALF);
    }
  }

  @Test
  void after_a_lock_nothing_holds_on_to_what_was_shown() {
    WeakReference<Node> shown = new WeakReference<>(journey.see("conversation-narrative"));
    WeakReference<Object> shell =
        new WeakReference<>(Fx.on(() -> journey.stage().getScene().lookup(".shell-page")));
    journey.press(KeyCode.SHORTCUT, KeyCode.L).see("unlock-passphrase");
    journey.type("x");
    journey.until(
        "let go of the page",
        () -> {
          System.gc();
          return shown.get() == null && shell.get() == null;
        });
  }

  private static void unlock(Journey window) {
    window.see("unlock-passphrase");
    window.type(World.PASSPHRASE).press(KeyCode.ENTER).see("rail-today");
  }

  /** At the same place, with the caret behind the last word. */
  private static void findBack(Journey window) {
    window.see("conversation-narrative");
    window.until("be ready", () -> window.focused().equals("conversation-narrative"));
    window.read(HALF).type(" repetitie").read(HALF + " repetitie");
  }
}
