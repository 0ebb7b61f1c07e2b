package org.toevertrouwd.casework;

import java.util.UUID;

/** Identity of a conversation; safe to log. */
public record ConversationId(UUID value) {

  /** A new, random identity. */
  public static ConversationId random() {
    return new ConversationId(UUID.randomUUID());
  }
}
