import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A screen of our own to show windows on. On Linux an Xvfb, whose package is installed if it is
 * missing; elsewhere the real screen.
 */
record Display(Map<String, String> environment, List<Process> server) implements AutoCloseable {

  static Display open() throws IOException, InterruptedException {
    if (!System.getProperty("os.name").equals("Linux")) {
      return new Display(Map.of(), List.of());
    }
    int status =
        new ProcessBuilder("bash", Path.of("installer", "screen.sh").toString())
            .inheritIO()
            .start()
            .waitFor();
    if (status != 0) {
      throw new IOException("no Xvfb, see above");
    }
    Process server =
        new ProcessBuilder(
                "Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    // Xvfb writes its number once it is ready.
    BufferedReader said = server.inputReader();
    return new Display(Map.of("DISPLAY", ":" + said.readLine()), List.of(server));
  }

  @Override
  public void close() throws InterruptedException {
    for (Process process : server) {
      process.destroy();
      process.waitFor();
    }
  }
}
