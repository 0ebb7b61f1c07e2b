package org.toevertrouwd.casework;

import java.util.UUID;

/** Identity of a document; safe to log. */
public record DocumentId(UUID value) {

  /** A new, random identity. */
  public static DocumentId random() {
    return new DocumentId(UUID.randomUUID());
  }
}
