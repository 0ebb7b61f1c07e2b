package org.toevertrouwd.app;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import org.toevertrouwd.app.cli.Program;
import org.toevertrouwd.app.cli.Terminal;
import org.toevertrouwd.app.window.Toevertrouwd;
import org.toevertrouwd.kluis.KeyDerivation;
import org.toevertrouwd.settings.SettingsFolder;
import org.toevertrouwd.store.NativeLibraries;

/** Starts the program. */
public final class Main {

  private static final String DEMONSTRATION = "toevertrouwd.demonstration";

  private Main() {}

  /**
   * Without arguments shows the window; with them runs a verb and ends with its exit status. Where
   * there is no display and {@value #DEMONSTRATION} names a folder, the demonstration goes there.
   */
  public static void main(String[] arguments) throws IOException {
    Optional<String> demonstration = Optional.ofNullable(System.getProperty(DEMONSTRATION));
    if (arguments.length > 0) {
      run(arguments);
    } else if (hasDisplay()) {
      show();
    } else if (demonstration.isPresent()) {
      run("demo", "--out", demonstration.get());
    } else {
      run("--help");
    }
  }

  private static void show() throws IOException {
    try (NativeLibraries _ = libraries()) {
      Application.launch(Toevertrouwd.class);
    }
  }

  private static void run(String... arguments) throws IOException {
    int status;
    try (NativeLibraries _ = libraries()) {
      status = new Program(terminal(), Locale.getDefault()).run(arguments);
    }
    System.exit(status);
  }

  /** Only X11 is asked for: the window needs it on Linux, also under Wayland. */
  private static boolean hasDisplay() {
    return !System.getProperty("os.name").startsWith("Linux")
        || !Optional.ofNullable(System.getenv("DISPLAY")).orElse("").isBlank();
  }

  private static NativeLibraries libraries() throws IOException {
    return NativeLibraries.unpackIn(Path.of(System.getProperty("java.io.tmpdir")));
  }

  private static Terminal terminal() {
    Path settings =
        SettingsFolder.of(
            System.getenv(),
            Path.of(System.getProperty("user.home")),
            System.getProperty("os.name"));
    return new Terminal(
        System.in,
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        Main::ask,
        Clock.system(ZoneId.systemDefault()),
        settings,
        KeyDerivation.calibrated());
  }

  private static char[] ask(String question) {
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .map(console -> console.readPassword("%s", question))
        .orElse(new char[0]);
  }
}
