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

  private Main() {}

  /** Runs a verb and ends with its exit status. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      Application.launch(Toevertrouwd.class);
      return;
    }
    int status;
    try (NativeLibraries _ =
        NativeLibraries.unpackIn(Path.of(System.getProperty("java.io.tmpdir")))) {
      status = new Program(terminal(), Locale.getDefault()).run(arguments);
    }
    System.exit(status);
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
