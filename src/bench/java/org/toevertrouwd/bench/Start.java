package org.toevertrouwd.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.toevertrouwd.settings.Preferences;
import org.toevertrouwd.settings.PreferencesFile;
import org.toevertrouwd.wording.Language;

/**
 * Starts the packaged program with its startup cache, as somebody does who comes back to a kluis:
 * from the start of the process until the page that asks for the passphrase is on the screen,
 * complete. Nothing in the program helps; the screen itself is watched.
 */
final class Start {

  private static final Duration WATCH = Duration.ofSeconds(2);

  /** The first start finds nothing in the memory of the computer yet. */
  private static final Duration FIRST = Duration.ofSeconds(15);

  private static final Duration REST = Duration.ofMillis(200);

  private final Path target;
  private final Path settings;

  /**
   * Starts of what was packaged.
   *
   * @param target folder of the jar and the startup cache
   * @param settings empty folder
   * @param kluis that was open last time
   */
  Start(Path target, Path settings, Path kluis) {
    this.target = target;
    this.settings = settings;
    new PreferencesFile(settings, Clock.systemUTC())
        .save(Preferences.usual().in(Language.NL).opened(kluis));
  }

  /** The first thing it needs that is not there: the package, its cache or Xvfb. */
  static Optional<String> missing(Path target) throws InterruptedException {
    for (String file : List.of("toevertrouwd.jar", "toevertrouwd.aot")) {
      if (!Files.exists(target.resolve(file))) {
        return Optional.of(file);
      }
    }
    try {
      boolean there = new ProcessBuilder("sh", "-c", "command -v Xvfb").start().waitFor() == 0;
      return there ? Optional.empty() : Optional.of("Xvfb");
    } catch (IOException e) {
      return Optional.of("Xvfb");
    }
  }

  /** Starts it so many times; the first start is not counted. */
  Measured measure(int runs) throws Exception {
    Path screens = Files.createDirectory(settings.resolve("screen"));
    double[] milliseconds = new double[runs];
    try (VirtualScreen screen = VirtualScreen.start(screens)) {
      once(screen, FIRST);
      for (int i = 0; i < runs; i++) {
        milliseconds[i] = once(screen, WATCH);
      }
    }
    return Measured.of(milliseconds);
  }

  private double once(VirtualScreen screen, Duration watch) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("DISPLAY", screen.name());
    builder.environment().put("TOEVERTROUWD_SETTINGS", settings.toString());
    long begin = System.nanoTime();
    Process program = builder.start();
    try {
      Watched watched = Watched.over(screen, watch.toNanos());
      keep(watched.picture(), screen.columns());
      return (watched.visibleAt() - begin) / 1e6;
    } finally {
      program.destroy();
      program.waitFor();
      Thread.sleep(REST);
    }
  }

  private List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "@" + Path.of("installer", "java.options"),
        "-XX:AOTCache=" + target.resolve("toevertrouwd.aot"),
        "-jar",
        target.resolve("toevertrouwd.jar").toString());
  }

  /** So that anybody can look at what was counted as visible. */
  private void keep(int[] picture, int columns) throws IOException {
    BufferedImage image =
        new BufferedImage(columns, picture.length / columns, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, columns, image.getHeight(), picture, 0, columns);
    ImageIO.write(image, "png", target.resolve("bench-start.png").toFile());
  }
}
