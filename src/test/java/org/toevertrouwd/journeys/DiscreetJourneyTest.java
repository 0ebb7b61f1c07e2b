package org.toevertrouwd.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.desk.Place;

/** On the train: with F9 nothing on the screen names or tells, wherever one goes. */
final class DiscreetJourneyTest {

  private static final List<String> SECRETS =
      List.of("Merel", "Danshuis De Kade", "Belt na", "terugbellen over Kobe", "Kobe", "0470");

  @TempDir private Path folder;
  private World world = new World(Path.of(""));
  private Path file = Path.of("");
  private OpenKluis kluis;
  private Optional<Journey> journey = Optional.empty();

  @BeforeEach
  void begin() throws Exception {
    world = new World(folder);
    file = world.file("mijn.kluis");
    kluis = world.make(file);
    TellingDossier.write(kluis, world);
  }

  private void open(Place place) {
    journey = Optional.of(Journey.inside(world, kluis, file, place));
  }

  private Journey journey() {
    return journey.orElseThrow();
  }

  @AfterEach
  void end() {
    journey.ifPresent(Journey::close);
  }

  @ParameterizedTest
  @ValueSource(strings = {"today", "dossiers", "organisations"})
  void a_part_tells_nothing(String section) {
    open(new Place.Settings());
    journey().click("rail-" + section).press(KeyCode.F9);
    veiled();
    journey().press(KeyCode.F9);
    journey()
        .until("tell again", () -> SECRETS.stream().anyMatch(journey().shownOrSaid()::contains));
  }

  @Test
  void the_page_of_a_dossier_tells_nothing() {
    open(new Place.OneDossier(TellingDossier.ID));
    journey().see("dossier-refer");
    journey().read("Merel").press(KeyCode.F9);
    veiled();
  }

  @Test
  void a_dossier_that_is_opened_discreetly_tells_nothing() {
    open(new Place.Today());
    journey().press(KeyCode.F9).click("rail-dossiers").see("dossiers-table");
    journey().click("dossiers-table").press(KeyCode.HOME).press(KeyCode.ENTER);
    journey().see("dossier-refer");
    veiled();
  }

  private void veiled() {
    journey().gone("dialog-close");
    assertThat(journey().shownOrSaid().lines().filter(DiscreetJourneyTest::tells)).isEmpty();
  }

  private static boolean tells(String line) {
    return SECRETS.stream().anyMatch(line::contains);
  }
}
