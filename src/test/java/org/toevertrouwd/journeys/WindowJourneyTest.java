package org.toevertrouwd.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.settings.Preferences;
import org.toevertrouwd.settings.PreferencesFile;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.wording.Language;

/** The window itself: keys, language, size of text, locking, and what this computer remembers. */
final class WindowJourneyTest {

  @TempDir Path folder;
  private World world;
  private Path file;
  private Journey journey;

  @BeforeEach
  void begin() throws Exception {
    world = new World(folder);
    file = world.file("mijn.kluis");
    journey = Journey.inside(world, world.make(file), file, new Place.Today());
    journey.see("rail-today");
  }

  @AfterEach
  void end() {
    journey.close();
  }

  @Test
  void the_rail_goes_to_every_part() {
    for (String section :
        new String[] {
          "dossiers", "directory", "supervision", "organisations", "figures", "settings"
        }) {
      journey.click("rail-" + section);
      journey.until(section + " is chosen", () -> selected(section));
    }
  }

  @Test
  void keys_go_where_people_expect() {
    journey.press(KeyCode.SHORTCUT, KeyCode.F);
    journey.until("dossiers is chosen", () -> selected("dossiers"));
    journey.press(KeyCode.SHORTCUT, KeyCode.COMMA);
    journey.until("settings is chosen", () -> selected("settings"));
    journey.press(KeyCode.ALT, KeyCode.LEFT);
    journey.until("dossiers is chosen again", () -> selected("dossiers"));
  }

  @Test
  void control_l_locks_and_shows_where_the_passphrase_goes() {
    journey.press(KeyCode.SHORTCUT, KeyCode.L);

    journey.gone("rail-today");
    assertThat(journey.text()).doesNotContain("Vergrendel\n");
  }

  @Test
  void text_grows_with_a_key_and_is_remembered() {
    journey.press(KeyCode.SHORTCUT, KeyCode.ADD);
    journey.press(KeyCode.SHORTCUT, KeyCode.ADD);
    journey.until("it is kept", () -> kept().textPercent() == 120);

    journey.press(KeyCode.SHORTCUT, KeyCode.DIGIT0);
    journey.until("it is kept", () -> kept().textPercent() == 100);
  }

  @Test
  void another_language_is_there_at_once_and_one_stays_where_one_was() {
    journey.click("rail-directory");
    Fx.run(() -> journey.window().speak(Language.FR));

    journey.read("Aujourd’hui");
    journey.until("directory is chosen", () -> selected("directory"));
    assertThat(kept().language()).contains(Language.FR);
  }

  @Test
  void it_warns_before_it_locks_by_itself_and_a_touch_is_enough() {
    world.passes(Duration.ofMinutes(4).plusSeconds(40));
    journey.see("lock-stay");

    journey.press(KeyCode.ESCAPE);
    journey.gone("lock-stay");
    journey.see("rail-today");
  }

  @Test
  void it_locks_by_itself_when_nobody_is_there() {
    world.passes(Duration.ofMinutes(6));

    journey.gone("rail-today");
  }

  @Test
  void closing_the_window_locks_and_remembers_the_kluis_and_the_frame() throws Exception {
    journey.close();

    assertThat(kept().recent()).containsExactly(file);
    assertThat(kept().frame()).isPresent();
    assertThat(Files.readString(world.settings().resolve("preferences.properties")))
        .doesNotContain(World.PASSPHRASE);
    journey = new Journey(world);
  }

  private boolean selected(String section) {
    return journey.isSelected("rail-" + section);
  }

  private Preferences kept() {
    return new PreferencesFile(world.settings(), world).load();
  }
}
