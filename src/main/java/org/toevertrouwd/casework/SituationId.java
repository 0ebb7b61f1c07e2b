package org.toevertrouwd.casework;

import java.util.UUID;

/** Joins dossiers about the same facts; never leaves the kluis. */
public record SituationId(UUID value) {

  /** A new, random identity. */
  public static SituationId random() {
    return new SituationId(UUID.randomUUID());
  }
}
