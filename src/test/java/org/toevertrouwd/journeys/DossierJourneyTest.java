package org.toevertrouwd.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Cases;
import org.toevertrouwd.ui.desk.Place;

/** At the page of a dossier, interrupted in the middle of a word. */
final class DossierJourneyTest {

  @TempDir Path folder;
  private World world;
  private Journey journey;

  @BeforeEach
  void begin() throws Exception {
    world = new World(folder);
    Path file = world.file("mijn.kluis");
    OpenKluis kluis = world.make(file);
    Dossier dossier = new Cases(kluis).dossier(1);
    journey = Journey.inside(world, kluis, file, new Place.OneDossier(dossier.id()));
  }

  @AfterEach
  void end() {
    journey.close();
  }

  @Test
  void a_line_typed_and_locked_at_once_is_there_after_unlocking() {
    journey.click("fold-reporter").click("reporter-alias").type("Noor van de");
    lockAndOpen();
    assertThat(journey.text()).contains("Noor van de");
  }

  @Test
  void a_day_and_a_story_typed_and_locked_at_once_are_there_after_unlocking() {
    journey.click("fold-story").click("dossier-story").type("Belt na repetitie");
    journey.click("fold-milestones").type("day-heard", "19-11");
    lockAndOpen();
    assertThat(journey.text()).contains("Belt na repetitie").contains("gisteren");
  }

  @Test
  void a_line_goes_on_where_it_was_left() {
    journey.click("fold-reporter").click("reporter-alias").type("Noor");
    lockAndOpen();
    journey.click("fold-reporter").click("reporter-alias").type(" V");
    lockAndOpen();
    assertThat(journey.text()).contains("Noor V");
  }

  private void lockAndOpen() {
    journey.press(KeyCode.SHORTCUT, KeyCode.L).see("unlock-passphrase");
    journey.type("unlock-passphrase", World.PASSPHRASE).press(KeyCode.ENTER).see("rail-today");
    journey.press(KeyCode.SHORTCUT, KeyCode.F).see("dossiers-search");
    journey.type("2026-001").press(KeyCode.ENTER).see("dossier-code");
  }
}
