package org.toevertrouwd.practice;

import java.util.UUID;

/** Identity of a mandate; safe to log. */
public record MandateId(UUID value) {

  /** A new, random identity. */
  public static MandateId random() {
    return new MandateId(UUID.randomUUID());
  }
}
