package org.toevertrouwd.app.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.toevertrouwd.app.window.Pages;
import org.toevertrouwd.kluis.Kluis;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.start.Doorway;
import org.toevertrouwd.ui.start.SetupScreen;
import org.toevertrouwd.ui.start.StartScreen;
import org.toevertrouwd.ui.start.UnlockScreen;

/** The screens before a kluis is open, by name, with files made for them beside the shown one. */
final class OutsideGallery {

  private static final int STEPS = 4;

  private final Pages pages;

  OutsideGallery(Pages pages) {
    this.pages = pages;
  }

  /** Every screen by its name; each is made when it is asked for. */
  Map<String, Supplier<Parent>> screens() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    Path home = Path.of(System.getProperty("user.home"));
    List<Path> recent =
        List.of(home.resolve("Documents/praktijk.kluis"), home.resolve("OneDrive/Werk/dans.kluis"));
    all.put("welcome", in((files, kit) -> new StartScreen(doorway(files, kit, List.of()))));
    all.put("start", in((files, kit) -> new StartScreen(doorway(files, kit, recent))));
    for (int step = 1; step <= STEPS; step++) {
      int wanted = step;
      all.put("setup-" + step, in((files, kit) -> setUp(files, kit, wanted)));
    }
    all.put("ready", in((files, kit) -> ready(files, kit)));
    all.put("recover", in((files, kit) -> recover(files, kit)));
    all.put("unlock", in((files, kit) -> unlock(files, kit, MadeUpFiles::whole, "")));
    all.put("unlock-wrong", in((files, kit) -> unlock(files, kit, MadeUpFiles::whole, "zeven")));
    all.put(
        "damaged",
        in((files, kit) -> unlock(files, kit, MadeUpFiles::damaged, MadeUpFiles.PASSPHRASE)));
    all.put(
        "older-copy",
        in((files, kit) -> unlock(files, kit, MadeUpFiles::older, MadeUpFiles.PASSPHRASE)));
    return all;
  }

  /** Makes a screen from files in a folder of its own. */
  @FunctionalInterface
  private interface Maker {

    Screen make(MadeUpFiles files, Kit kit);
  }

  private Supplier<Parent> in(Maker maker) {
    return () -> pages.outside(kit -> maker.make(new MadeUpFiles(folder()), kit));
  }

  private Path folder() {
    Path beside = pages.kluis().<Path, RuntimeException>onFile(Kluis::file);
    try {
      Path folder = Files.createTempDirectory(beside.resolveSibling("."), "outside");
      return Files.createDirectories(folder.resolve("OneDrive").resolve("Toevertrouwd"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Screen setUp(MadeUpFiles files, Kit kit, int step) {
    SetupScreen screen = new SetupScreen(doorway(files, kit, List.of()), files.folder());
    screen.onTo(step);
    return screen;
  }

  private static Screen ready(MadeUpFiles files, Kit kit) {
    SetupScreen screen = new SetupScreen(doorway(files, kit, List.of()), files.folder());
    screen.onTo(STEPS);
    screen.typeBack();
    return screen;
  }

  private static Screen recover(MadeUpFiles files, Kit kit) {
    UnlockScreen screen = new UnlockScreen(doorway(files, kit, List.of()), files.whole());
    screen.recover();
    return screen;
  }

  private static Screen unlock(
      MadeUpFiles files, Kit kit, Function<MadeUpFiles, Path> file, String typed) {
    UnlockScreen screen = new UnlockScreen(doorway(files, kit, List.of()), file.apply(files));
    screen.open(typed.toCharArray());
    return screen;
  }

  private static Doorway doorway(MadeUpFiles files, Kit kit, List<Path> recent) {
    return new Doorway(kit, new Nowhere(), MadeUpFiles.OPTIONS, files.known(), recent);
  }
}
