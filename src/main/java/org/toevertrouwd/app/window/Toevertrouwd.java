package org.toevertrouwd.app.window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;
import org.toevertrouwd.kluis.KeyDerivation;
import org.toevertrouwd.kluis.KluisFiles;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.release.ProgramVersion;
import org.toevertrouwd.settings.SettingsFolder;
import org.toevertrouwd.ui.kit.FxDelays;
import org.toevertrouwd.ui.kit.StageChoosers;

/** The program with a window. */
public final class Toevertrouwd extends Application {

  @Override
  public void start(Stage stage) {
    stage.setTitle("Toevertrouwd");
    Surroundings world = surroundings(stage);
    ProgramWindow window = new ProgramWindow(stage, world);
    window.show();
    if (Boolean.getBoolean(Rehearsal.PROPERTY)) {
      new Rehearsal(window, world).start();
    }
  }

  private static Surroundings surroundings(Stage stage) {
    Clock clock = Clock.systemDefaultZone();
    Path settings =
        SettingsFolder.of(
            System.getenv(),
            Path.of(System.getProperty("user.home")),
            System.getProperty("os.name"));
    KluisOptions options =
        new KluisOptions(
            KeyDerivation.calibrated(), clock, ProgramVersion.generator(), KluisFiles.system());
    return new Surroundings(
        settings, clock, Locale.getDefault(), options, new StageChoosers(stage), new FxDelays());
  }
}
