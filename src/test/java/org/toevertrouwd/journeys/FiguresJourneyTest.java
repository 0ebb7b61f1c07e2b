package org.toevertrouwd.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.desk.Place;

/** The year: a sheet comes in, its figures are seen, leave, and are put together by the bureau. */
final class FiguresJourneyTest {

  @TempDir private Path folder;
  private World world = new World(Path.of(""));

  @BeforeEach
  void begin() {
    world = new World(folder);
  }

  @Test
  void from_a_sheet_to_the_sum_of_the_pool() throws Exception {
    Optional<Path> sheet = sample();
    assumeTrue(sheet.isPresent(), "../shared/samples is not there");
    Path file = world.file("mijn.kluis");
    OpenKluis kluis = world.make(file);
    try (Journey journey = Journey.inside(world, kluis, file, new Place.Today())) {
      bringIn(journey, sheet.orElseThrow());
      assertThat(new Saved(kluis).dossiers()).hasSize(64);
      Path out = release(journey);
      journey.press(KeyCode.SHORTCUT, KeyCode.L).see("unlock-passphrase");
      combine(journey, out);
    }
  }

  private void bringIn(Journey journey, Path sheet) {
    journey.click("rail-dossiers");
    world.chosen.add(sheet);
    journey.click("dossiers-import").click("import-choose").click("import-try");
    journey.click("import-now").read("64 dossiers zijn binnen");
    journey.click("import-dossiers").see("dossiers-table");
  }

  private Path release(Journey journey) throws Exception {
    Path out = Files.createDirectory(world.file("pool")).resolve("jaar 2025.zip");
    world.chosen.add(out);
    journey.click("rail-figures").see("figures-release");
    journey.click("figures-release").click("dialog-yes").read("gemaakt en bevroren");
    journey.gone("figures-release");
    assertThat(out).isNotEmptyFile();
    return out;
  }

  private void combine(Journey journey, Path out) {
    journey.click("unlock-other").click("start-bureau");
    world.chosen.add(Objects.requireNonNull(out.getParent()));
    journey.click("bureau-folder").see("bureau-write");
    Path sum = world.file("som.zip");
    world.chosen.add(sum);
    journey.click("bureau-write");
    journey.until("write the sum", () -> Files.exists(sum));
    journey.click("bureau-start").see("start-new");
  }

  private static Optional<Path> sample() {
    return Stream.of("..", "../..")
        .map(above -> Path.of(above, "shared", "samples", "registratie-2025.csv"))
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
