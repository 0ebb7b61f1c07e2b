package org.toevertrouwd.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.ui.desk.Place;

final class WindowJourneyTest {

  @TempDir Path folder;

  @Test
  void an_open_kluis_shows_the_rail_and_locks_with_a_key() throws Exception {
    World world = new World(folder);
    Path file = world.file("praktijk.kluis");
    try (Journey journey = Journey.inside(world, world.make(file), file, new Place.Today())) {
      assertThat(journey.text()).contains("Vandaag", "Dossiers");
      journey.press(KeyCode.CONTROL, KeyCode.L).gone("rail-today");
    }
    world.make(world.file("weer.kluis")).close();
  }
}
