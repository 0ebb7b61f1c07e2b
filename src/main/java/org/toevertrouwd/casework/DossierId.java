package org.toevertrouwd.casework;

import java.util.UUID;

/** Identity of a dossier; safe to log. */
public record DossierId(UUID value) {

  /** A new, random identity. */
  public static DossierId random() {
    return new DossierId(UUID.randomUUID());
  }
}
