import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the startup cache of a packaged program, an AOT cache of the JDK: {@code JAR CACHE}. The
 * program rehearses its first pages on a screen of its own, with settings of its own, and stops;
 * the JDK keeps what was loaded.
 */
final class StartupCache {

  private StartupCache() {}

  public static void main(String[] arguments) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String options = "@" + Path.of("installer", "java.options");
    make(List.of(java, options, "-jar", arguments[0]), Path.of(arguments[1]));
  }

  /**
   * Rehearses and keeps what was loaded.
   *
   * @param program the command that opens the window
   * @param cache where it is kept
   */
  static void make(List<String> program, Path cache) throws Exception {
    Files.deleteIfExists(cache);
    Path folder = Files.createTempDirectory("rehearsal-").toAbsolutePath();
    try (Display display = Display.open()) {
      kluis(program, folder);
      Map<String, String> environment = new HashMap<>(display.environment());
      environment.put("JAVA_TOOL_OPTIONS", String.join(" ", options(cache)));
      run(program, folder, environment);
    } finally {
      try (var left = Files.walk(folder)) {
        for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    if (!Files.exists(cache)) {
      throw new IOException("the rehearsal left no cache");
    }
    System.out.printf("%s, %d MB%n", cache, Files.size(cache) >> 20);
  }

  private static List<String> options(Path cache) {
    return List.of(
        "-XX:AOTCacheOutput=" + cache,
        // Profiles of the rehearsal would have the next start compile a lot at once, which takes
        // the processor from the window: measured, 60 to 100 ms on two cores.
        "-XX:TieredStopAtLevel=1",
        "-Dtoevertrouwd.rehearsal=true");
  }

  /** A kluis to offer, so that the page that asks for a passphrase is rehearsed too. */
  private static void kluis(List<String> program, Path folder) throws Exception {
    Path passphrase = folder.resolve("passphrase");
    Files.writeString(passphrase, "een wachtzin alleen voor de repetitie\n");
    Path kluis = folder.resolve("repetitie.kluis");
    List<String> command = new ArrayList<>(program);
    command.addAll(List.of("create", "--kluis", kluis.toString()));
    command.addAll(List.of("--passphrase-file", passphrase.toString()));
    run(command, folder, Map.of());
    Files.writeString(
        folder.resolve("preferences.properties"), "language=NL\nrecent.0=" + kluis + "\n");
  }

  private static void run(List<String> command, Path settings, Map<String, String> environment)
      throws Exception {
    Path said = settings.resolve("said");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().put("TOEVERTROUWD_SETTINGS", settings.toString());
    builder.environment().putAll(environment);
    if (builder.start().waitFor() != 0) {
      throw new IOException(Files.readString(said));
    }
  }
}
