package org.toevertrouwd.app;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.toevertrouwd.app.cli.Program;
import org.toevertrouwd.app.cli.Terminal;
import org.toevertrouwd.app.settings.SettingsFolder;
import org.toevertrouwd.kluis.KeyDerivation;

/** Starts the program. */
public final class Main {

  private Main() {}

  /** Runs a verb and ends with its exit status. */
  public static void main(String[] arguments) {
    System.exit(new Program(terminal(), Locale.getDefault()).run(arguments));
  }

  private static Terminal terminal() {
    Path settings =
        SettingsFolder.of(
            System.getenv(), Path.of(System.getProperty("user.home")), System.getProperty("os.name"));
    return new Terminal(
        System.in,
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        Main::ask,
        Clock.systemDefaultZone(),
        settings,
        KeyDerivation.calibrated());
  }

  private static char[] ask(String question) {
    Console console = System.console();
    char[] typed = console == null || !console.isTerminal() ? null : console.readPassword("%s", question);
    return typed == null ? new char[0] : typed;
  }
}
