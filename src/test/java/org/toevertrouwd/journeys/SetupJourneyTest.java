package org.toevertrouwd.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SetupJourneyTest {

  private static final int GROUPS = 7;

  @TempDir private Path folder;
  private World world = new World(Path.of(""));

  @BeforeEach
  void begin() {
    world = new World(folder);
  }

  @Test
  void four_steps_lead_to_an_open_kluis_that_opens_again() {
    try (Journey journey = new Journey(world)) {
      journey.click("start-new").read("Stap 1 van 4").click("setup-area-nl").click("setup-next");
      place(journey);
      String offered = journey.text("passphrase-offered");
      journey.type("passphrase-first", offered).see("passphrase-taken-over");
      journey.press(KeyCode.ENTER).read("Stap 4 van 4");

      world.chosen.add(world.file("herstelblad.pdf"));
      journey.click("setup-paper").see("setup-paper-saved");
      typeBack(journey);
      journey.click("setup-work").see("rail-today");
      journey.press(KeyCode.CONTROL, KeyCode.L).see("unlock-passphrase");
      journey.type(offered).press(KeyCode.ENTER).see("rail-today");
    }
    assertThat(world.file("herstelblad.pdf")).isNotEmptyFile();
  }

  @Test
  void an_example_can_be_looked_at_and_removed() {
    try (Journey journey = new Journey(world)) {
      journey.click("start-new").click("setup-next");
      place(journey);
      journey.type("passphrase-first", World.PASSPHRASE);
      journey.type("passphrase-second", World.PASSPHRASE).press(KeyCode.ENTER);
      typeBack(journey);
      journey.click("setup-example").click("rail-today");
      journey.click("notice-example-action").gone("notice-example");
    }
  }

  @Test
  void back_leads_to_the_beginning_and_leaves_no_file() {
    try (Journey journey = new Journey(world)) {
      journey.click("start-new").click("setup-next");
      place(journey);
      journey.type("passphrase-first", journey.text("passphrase-offered")).press(KeyCode.ENTER);
      journey.see("setup-code");
      assertThat(world.file("mijn.kluis")).exists();
      journey.click("setup-back").click("dialog-yes").see("passphrase-first");
      journey.click("setup-back").read("Stap 2 van 4").click("setup-back").read("Stap 1 van 4");
      journey.click("setup-back").see("start-new");
    }
    assertThat(world.file("mijn.kluis")).doesNotExist();
  }

  private void place(Journey journey) {
    world.chosen.add(world.file("mijn.kluis"));
    journey.click("setup-choose").read("mijn.kluis").click("setup-next").see("passphrase-first");
    assertThat(journey.focused()).isEqualTo("passphrase-first");
  }

  private static void typeBack(Journey journey) {
    String[] groups = new String[GROUPS];
    for (int i = 0; i < GROUPS; i++) {
      groups[i] = journey.text("setup-code-" + i);
    }
    journey.click("setup-next").read("groepjes");
    for (int i = 0; i < GROUPS; i++) {
      if (journey.text().contains("Groepje " + (i + 1))) {
        journey.type("setup-group-" + i, groups[i].toLowerCase(java.util.Locale.ROOT));
      }
    }
    journey.see("setup-groups-right");
    journey.click("setup-next").see("setup-work");
  }
}
