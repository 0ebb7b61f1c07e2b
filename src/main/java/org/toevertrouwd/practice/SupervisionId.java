package org.toevertrouwd.practice;

import java.util.UUID;

/** Identity of a supervision session; safe to log. */
public record SupervisionId(UUID value) {

  /** A new, random identity. */
  public static SupervisionId random() {
    return new SupervisionId(UUID.randomUUID());
  }
}
