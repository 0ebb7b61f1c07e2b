package org.toevertrouwd.casework;

import java.util.List;
import java.util.Optional;

/**
 * One place where searched words were found.
 *
 * @param dossier the dossier, empty for a conversation that is not filed yet
 * @param conversation the conversation, empty when the words stand in the dossier itself
 * @param excerpt the words around it, in order
 */
public record SearchHit(
    Optional<DossierId> dossier, Optional<ConversationId> conversation, List<Fragment> excerpt) {

  /**
   * A stretch of an excerpt.
   *
   * @param text as it was written
   * @param found whether it is what was searched for
   */
  public record Fragment(String text, boolean found) {}

  public SearchHit {
    excerpt = List.copyOf(excerpt);
  }
}
