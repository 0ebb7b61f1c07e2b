package org.toevertrouwd.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.settings.Preferences;
import org.toevertrouwd.settings.Preferences.Frame;
import org.toevertrouwd.settings.PreferencesFile;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.wording.Language;

/**
 * A window in bad circumstances: settings nobody can write, a screen that is gone, no codebook yet.
 */
final class WindowEdgesTest {

  @TempDir private Path folder;
  private World world = new World(Path.of(""));

  @BeforeEach
  void begin() {
    world = new World(folder);
  }

  @Test
  void another_kluis_can_be_opened_after_the_first_was_locked() throws Exception {
    Path one = world.file("een.kluis");
    Path two = world.file("twee.kluis");
    world.make(two).close();
    try (Journey journey = Journey.inside(world, world.make(one), one, new Place.Today())) {
      journey.see("rail-today");
      journey.press(KeyCode.SHORTCUT, KeyCode.L).see("unlock-passphrase");
      Fx.run(() -> journey.window().unlock(two));
      journey.see("unlock-passphrase");
      journey.type(World.PASSPHRASE).press(KeyCode.ENTER).see("rail-today");
      journey.until("both are remembered", () -> kept().recent().size() == 2);
      assertThat(kept().recent()).containsExactly(two, one);
    }
  }

  @Test
  void settings_that_cannot_be_written_are_no_reason_to_disturb() throws Exception {
    Files.writeString(world.settings(), "een bestand in de weg");
    Path file = world.file("een.kluis");
    try (Journey journey = Journey.inside(world, world.make(file), file, new Place.Today())) {
      journey.see("rail-today");
      Fx.run(() -> journey.window().speak(Language.FR));
      journey.read("Aujourd’hui");
      journey.press(KeyCode.SHORTCUT, KeyCode.L).see("unlock-passphrase");
      assertThat(journey.focused()).isEqualTo("unlock-passphrase");
    }
    assertThat(world.settings()).hasContent("een bestand in de weg");
  }

  @Test
  void a_window_that_stood_on_a_screen_that_is_gone_comes_back_where_it_can_be_seen() {
    stoodAt(new Frame(40_000, 40_000, 1000, 700, false));

    Frame now = shownAndClosed();

    assertThat(now.x()).isLessThan(1000);
    assertThat(now.y()).isLessThan(1000);
  }

  @Test
  void a_window_from_a_larger_screen_fits_this_one() {
    stoodAt(new Frame(200, 100, 3800, 2000, false));

    Frame now = shownAndClosed();

    assertThat(now.width()).isLessThanOrEqualTo(1000);
    assertThat(now.height()).isLessThanOrEqualTo(1000);
    assertThat(now.x()).isZero();
  }

  @Test
  void whoever_wants_no_kluizen_remembered_begins_at_the_first_page() throws Exception {
    preferences().save(preferences().load().remembering(false));
    Path file = world.file("een.kluis");
    try (Journey journey = Journey.inside(world, world.make(file), file, new Place.Today())) {
      journey.see("rail-today");
    }
    assertThat(kept().recent()).isEmpty();
    assertThat(settings()).doesNotContain("een.kluis");
    try (Journey journey = new Journey(world)) {
      journey.see("start-open");
    }
  }

  @Test
  void another_language_in_the_first_step_keeps_the_work_area() {
    try (Journey journey = new Journey(world)) {
      journey.click("start-new").click("setup-area-nl").click("language-en").read("Where do you");
      journey.until("the area is kept", () -> journey.isSelected("setup-area-nl"));
    }
  }

  @Test
  void closing_the_window_at_the_recovery_code_asks_for_it_at_the_next_opening() throws Exception {
    Path file = world.file("een.kluis");
    OpenKluis kluis = world.make(file);
    kluis
        .store()
        .write(
            transaction -> {
              org.toevertrouwd.session.RecoveryReminder.begin(transaction);
              return true;
            });
    try (Journey journey = Journey.inside(world, kluis, file, new Place.Today())) {
      journey.read("Hebt u de herstelcode");
      journey.click("notice-code-kept").gone("notice-code");
      journey.press(KeyCode.SHORTCUT, KeyCode.L).see("unlock-passphrase");
      journey.type(World.PASSPHRASE).press(KeyCode.ENTER).see("rail-today");
      assertThat(journey.text()).doesNotContain("Hebt u de herstelcode");
    }
  }

  private void stoodAt(Frame frame) {
    preferences().save(Preferences.usual().framed(frame));
  }

  private Frame shownAndClosed() {
    try (Journey journey = new Journey(world)) {
      journey.see("start-new");
    }
    return kept().frame().orElseThrow();
  }

  private Preferences kept() {
    return preferences().load();
  }

  private PreferencesFile preferences() {
    return new PreferencesFile(world.settings(), world);
  }

  private String settings() throws IOException {
    return Files.readString(world.settings().resolve("preferences.properties"));
  }
}
