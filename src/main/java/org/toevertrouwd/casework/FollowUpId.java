package org.toevertrouwd.casework;

import java.util.UUID;

/** Identity of a follow-up; safe to log. */
public record FollowUpId(UUID value) {

  /** A new, random identity. */
  public static FollowUpId random() {
    return new FollowUpId(UUID.randomUUID());
  }
}
