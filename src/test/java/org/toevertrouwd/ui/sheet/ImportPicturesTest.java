package org.toevertrouwd.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Drawn;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;

/** Draws every step of an import. */
final class ImportPicturesTest {

  @TempDir Path folder;

  @Test
  void every_step_can_be_looked_at() throws Exception {
    Path sheet = SheetFixture.sample().orElse(SheetFixture.small(folder));
    Path refused = SheetFixture.refused(Files.createDirectory(folder.resolve("refused")));
    Path dateless = SheetFixture.dateless(Files.createDirectory(folder.resolve("dateless")));
    draw("import-refused-sheet", screen -> screen.read(folder.resolve("weg.csv")));
    draw("import-decide", screen -> screen.read(sheet));
    draw("import-no-first", screen -> screen.read(dateless));
    draw("import-try", screen -> tried(screen, sheet));
    draw("import-try-refused", screen -> tried(screen, refused));
    draw(
        "import-done",
        screen -> {
          tried(screen, sheet);
          screen.bringIn();
        });
    assertThat(Path.of("target", "screens")).isDirectory();
  }

  private static void tried(ImportScreen screen, Path sheet) {
    screen.read(sheet);
    screen.tryOut();
  }

  private void draw(String name, Consumer<ImportScreen> until) throws Exception {
    Drawn.draw(name, () -> window(until));
  }

  private Parent window(Consumer<ImportScreen> until) {
    try (OpenKluis kluis =
        Kluizen.create(Files.createTempDirectory(folder, "kluis").resolve("een.kluis"))) {
      Desk desk = new Stand().desk(kluis);
      ImportScreen screen = new ImportScreen(desk);
      Parent window = Drawn.window(desk, new Place.Import(), screen);
      until.accept(screen);
      return window;
    } catch (java.io.IOException | org.toevertrouwd.kluis.KluisException e) {
      throw new AssertionError(e);
    }
  }
}
