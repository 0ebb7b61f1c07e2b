package org.toevertrouwd.app.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import org.toevertrouwd.kluis.KeyDerivation;

/**
 * What a verb may touch of the world around it.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param prompt asks for a secret without showing it
 * @param clock what time it is
 * @param settings folder of the settings outside the kluis
 * @param keyDerivation how passphrases of kluizen that are made here become keys
 */
public record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Prompt prompt,
    Clock clock,
    Path settings,
    KeyDerivation keyDerivation) {

  /** Asks a person for a secret. */
  public interface Prompt {

    /**
     * Asks without showing what is typed.
     *
     * @param question what to ask
     * @return what was typed, or an empty array when nobody can be asked
     */
    char[] ask(String question);
  }
}
