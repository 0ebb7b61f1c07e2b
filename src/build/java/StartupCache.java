import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    make(java.toString(), Path.of(arguments[0]), Path.of(arguments[1]));
  }

  static void make(String java, Path jar, Path cache) throws Exception {
    Files.deleteIfExists(cache);
    Path folder = Files.createTempDirectory("rehearsal-");
    try (Display display = Display.open()) {
      settings(folder, kluis(java, jar, folder));
      List<String> command =
          new ArrayList<>(List.of(java, "@" + Path.of("installer", "java.options")));
      command.add("-XX:AOTCacheOutput=" + cache);
      // Profiles of the rehearsal would have the next start compile a lot at once, which takes the
      // processor from the window: measured, 60 to 100 ms on two cores.
      command.add("-XX:TieredStopAtLevel=1");
      command.add("-Dtoevertrouwd.rehearsal=true");
      command.addAll(List.of("-jar", jar.toString()));
      run(command, folder, display.environment());
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

  /** A kluis to offer, so that the page that asks for a passphrase is rehearsed too. */
  private static Path kluis(String java, Path jar, Path folder) throws Exception {
    Path passphrase = folder.resolve("passphrase");
    Files.writeString(passphrase, "een wachtzin alleen voor de repetitie\n");
    Path kluis = folder.resolve("repetitie.kluis");
    run(
        List.of(
            java,
            "-jar",
            jar.toString(),
            "create",
            "--kluis",
            kluis.toString(),
            "--passphrase-file",
            passphrase.toString()),
        folder,
        Map.of());
    return kluis;
  }

  private static void settings(Path folder, Path kluis) throws IOException {
    Files.writeString(
        folder.resolve("preferences.properties"), "language=NL\nrecent.0=" + kluis + "\n");
  }

  private static void run(List<String> command, Path settings, Map<String, String> environment)
      throws Exception {
    Path said = settings.resolve("said");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().put("TOEVERTROUWD_SETTINGS", settings.toAbsolutePath().toString());
    builder.environment().putAll(environment);
    if (builder.start().waitFor() != 0) {
      throw new IOException(Files.readString(said));
    }
  }
}
