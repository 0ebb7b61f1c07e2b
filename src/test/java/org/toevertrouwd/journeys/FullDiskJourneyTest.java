package org.toevertrouwd.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.disk.FaultyDisk;
import org.toevertrouwd.disk.FaultyDisk.Fault;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.wording.Language;

/** Writing while the disk is full: nothing is lost that a person does not give up herself. */
final class FullDiskJourneyTest {

  private static final String STORY = "Ze belde na de repetitie.";

  @TempDir private Path folder;
  private final FaultyDisk disk = new FaultyDisk();
  private World world = new World(Path.of(""));
  private Journey journey;

  @BeforeEach
  void begin() throws Exception {
    world = new World(folder);
    world.files = disk;
    Path file = world.file("mijn.kluis");
    journey = Journey.inside(world, world.make(file), file, new Place.Today());
    journey.see("rail-today");
    journey.press(KeyCode.SHORTCUT, KeyCode.N).see("conversation-narrative");
    journey.until("be ready to write", () -> journey.focused().equals("conversation-narrative"));
    journey.type("Eerste zin. ").press(KeyCode.SHORTCUT, KeyCode.S).read("bewaard 14:");
    disk.suffer(Fault.FULL);
  }

  @AfterEach
  void end() {
    disk.mend();
    journey.close();
  }

  @Test
  void what_is_not_saved_says_so_stays_and_is_saved_once_there_is_room() {
    journey.type(STORY).read("Maak plaats vrij").click("dialog-close").gone("dialog-close");
    assertThat(journey.text("saved")).isEqualTo("niet bewaard");
    assertThat(journey.text("conversation-narrative")).contains(STORY);

    disk.mend();
    journey.press(KeyCode.SHORTCUT, KeyCode.S).read("bewaard 14:");
    reopen();
    journey.read(STORY);
  }

  @Test
  void one_is_not_told_at_every_pause() {
    journey.type(STORY).see("dialog-close");
    journey.click("dialog-close").gone("dialog-close");
    journey.until("go on", () -> journey.focused().equals("conversation-narrative"));
    journey.type("En nog een zin.");
    journey.until("try again", () -> journey.text().contains("te bewaren"));
    journey.until("fail again", () -> journey.text().contains("niet bewaard"));
    assertThat(journey.text()).doesNotContain("Maak plaats vrij");
  }

  @Test
  void locking_asks_out_of_sight_and_one_can_go_back_to_the_text() {
    journey.type(STORY).press(KeyCode.SHORTCUT, KeyCode.L).see("unsaved-stay");
    assertThat(journey.text()).doesNotContain(STORY).contains("Nog niet vergrendeld");

    journey.press(KeyCode.SHORTCUT, KeyCode.L).press(KeyCode.F8).press(KeyCode.F9);
    journey.click("unsaved-stay").read(STORY);
    disk.mend();
    journey.press(KeyCode.SHORTCUT, KeyCode.L).see("unlock-passphrase");
    unlock();
    journey.read(STORY);
  }

  @Test
  void locking_anyway_gives_up_the_last_words_only() {
    journey.type(STORY).press(KeyCode.SHORTCUT, KeyCode.L).see("unsaved-stay");
    journey.click("unsaved-lock").see("unlock-passphrase");
    disk.mend();
    unlock();
    journey.read("Eerste zin.");
    assertThat(journey.text()).doesNotContain(STORY);
  }

  @Test
  void a_lock_when_nobody_is_there_hides_the_text_and_waits() {
    journey.type(STORY);
    world.passes(Duration.ofMinutes(6));
    journey.see("unsaved-stay");
    assertThat(journey.text()).doesNotContain(STORY);
    journey.press(KeyCode.ESCAPE).read(STORY).see("rail-today");
  }

  @Test
  void going_elsewhere_comes_back_to_what_is_not_saved() {
    journey.type(STORY).click("rail-dossiers").see("dialog-close");
    journey.read(STORY).click("dialog-close").see("conversation-narrative");

    disk.mend();
    journey.click("rail-today").click("unfiled-0").read(STORY);
  }

  @Test
  void another_language_waits_until_the_text_is_saved() {
    journey.type(STORY);
    Fx.run(() -> journey.window().speak(Language.FR));
    journey.click("dialog-close").read(STORY).read("Vandaag");

    disk.mend();
    Fx.run(() -> journey.window().speak(Language.FR));
    journey.read("Aujourd’hui").read(STORY);
  }

  private void reopen() {
    journey.press(KeyCode.SHORTCUT, KeyCode.L).see("unlock-passphrase");
    unlock();
  }

  private void unlock() {
    journey.type(World.PASSPHRASE).press(KeyCode.ENTER).see("conversation-narrative");
  }
}
