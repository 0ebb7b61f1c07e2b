package org.toevertrouwd.app.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.toevertrouwd.kluis.Kluis;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.KluisPosition;
import org.toevertrouwd.settings.KnownKluizen;

/**
 * What the settings of this computer know of the kluis at hand. A setting that can't be written is
 * told, and stops nothing.
 */
final class KluisSettings {

  private final KnownKluizen known;
  private final Consumer<String> tell;
  private final Messages messages;

  KluisSettings(Context context, Consumer<String> tell) {
    this.known = new KnownKluizen(context.terminal().settings(), context.terminal().clock());
    this.tell = tell;
    this.messages = context.messages();
  }

  Optional<KluisPosition> of(Path file) throws KluisException {
    try {
      return known.of(Kluis.info(file).vaultId());
    } catch (UncheckedIOException e) {
      tell.accept(messages.text("settings.unreadable"));
      return Optional.empty();
    }
  }

  void remember(KluisPosition position) {
    try {
      known.remember(position);
    } catch (UncheckedIOException e) {
      tell.accept(messages.text("settings.unwritable"));
    }
  }
}
