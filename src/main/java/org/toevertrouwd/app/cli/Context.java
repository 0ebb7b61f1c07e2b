package org.toevertrouwd.app.cli;

import org.toevertrouwd.kluis.KluisFiles;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.release.ProgramVersion;

/**
 * What every verb works with.
 *
 * @param terminal the world around it
 * @param messages the texts
 */
record Context(Terminal terminal, Messages messages) {

  Secrets secrets() {
    return new Secrets(terminal, messages);
  }

  KluisOptions kluisOptions() {
    return new KluisOptions(
        terminal.keyDerivation(),
        terminal.clock(),
        ProgramVersion.generator(),
        KluisFiles.system());
  }

  String text(String key, Object... details) {
    return messages.text(key, details);
  }
}
