package org.toevertrouwd.app.cli;

import org.toevertrouwd.store.StoreException;

/** Why the database refused, in words. */
final class StoreTexts {

  private final Messages messages;

  StoreTexts(Messages messages) {
    this.messages = messages;
  }

  String of(StoreException refusal) {
    return switch (refusal) {
      case StoreException.NotSaved e -> messages.text("refused.not-saved");
      case StoreException.NewerSchema e ->
          messages.text("refused.newer-schema", e.found(), e.known());
      case StoreException.UnreadableImage e -> messages.text("refused.database");
      case StoreException.Refused e -> messages.text("refused.unexpected", e.code());
      case StoreException.NoMemory e -> messages.text("refused.no-memory");
      case StoreException.Closed e -> messages.text("refused.unexpected", "closed");
    };
  }
}
