package org.toevertrouwd.practice;

import java.util.UUID;

/** Identity of a client organisation; safe to log. */
public record OrganisationId(UUID value) {

  /** A new, random identity. */
  public static OrganisationId random() {
    return new OrganisationId(UUID.randomUUID());
  }
}
