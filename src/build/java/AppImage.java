import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;

/**
 * Makes the program with its own Java for this system, as a folder that needs no installation:
 * {@code TARGET VERSION}. Its startup cache is made with that Java, in that folder. From the folder
 * jpackage makes the installer of the system.
 */
final class AppImage {

  private final Path target;
  private final String version;
  private final String system;

  private AppImage(Path target, String version, String system) {
    this.target = target;
    this.version = version;
    this.system = system;
  }

  public static void main(String[] arguments) throws Exception {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String system =
        name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "macos" : "linux";
    new AppImage(Path.of(arguments[0]), arguments[1].replace("-SNAPSHOT", ""), system).make();
  }

  private void make() throws Exception {
    Path input = target.resolve("app-input");
    Path output = target.resolve("app");
    delete(input);
    delete(output);
    input();
    jpackage(
        "@installer/all.args",
        "@installer/" + system + ".args",
        "--type",
        "app-image",
        "--app-version",
        version,
        "--input",
        input.toString(),
        "--dest",
        output.toString());
    cache(output);
  }

  private void input() throws IOException {
    Path lib = Files.createDirectories(target.resolve("app-input").resolve("lib"));
    Path jar = target.resolve("toevertrouwd.jar");
    Files.copy(jar, lib.resolveSibling(jar.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
    try (var libraries = Files.list(target.resolve("lib"))) {
      for (Path library : libraries.toList()) {
        Files.copy(library, lib.resolve(library.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void jpackage(String... arguments) throws IOException {
    ToolProvider tool = ToolProvider.findFirst("jpackage").orElseThrow();
    if (tool.run(System.out, System.err, arguments) != 0) {
      throw new IOException("jpackage failed");
    }
  }

  /** The cache only fits the class path it was made with, so the launcher itself makes it. */
  private void cache(Path output) throws Exception {
    Path image = output.resolve(system.equals("macos") ? "Toevertrouwd.app" : "Toevertrouwd");
    Path launcher =
        switch (system) {
          case "windows" -> image.resolve("Toevertrouwd.exe");
          case "macos" -> image.resolve("Contents/MacOS/Toevertrouwd");
          default -> image.resolve("bin/Toevertrouwd");
        };
    Path app =
        switch (system) {
          case "windows" -> image.resolve("app");
          case "macos" -> image.resolve("Contents/app");
          default -> image.resolve("lib/app");
        };
    StartupCache.make(
        List.of(launcher.toString()), app.resolve("toevertrouwd.aot").toAbsolutePath());
    Files.writeString(
        app.resolve("Toevertrouwd.cfg"),
        "java-options=-XX:AOTCache=$APPDIR/toevertrouwd.aot\n",
        StandardOpenOption.APPEND);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
