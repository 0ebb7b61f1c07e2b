package org.toevertrouwd.ui.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Texts that the kluis could not save, kept in memory while it is open: whoever comes back to the
 * page finds what was typed there. On the window's thread.
 */
final class Unsaved {

  private final Map<Text, String> words = new HashMap<>();

  private record Text(UUID subject, String field) {}

  void put(UUID subject, String field, String typed) {
    words.put(new Text(subject, field), typed);
  }

  Optional<String> find(UUID subject, String field) {
    return Optional.ofNullable(words.get(new Text(subject, field)));
  }

  void remove(UUID subject, String field) {
    words.remove(new Text(subject, field));
  }
}
