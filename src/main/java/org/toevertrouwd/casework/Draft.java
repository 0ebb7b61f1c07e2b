package org.toevertrouwd.casework;

import java.time.Instant;
import java.util.UUID;

/**
 * Text that was typed and not yet saved.
 *
 * @param subject identity of what it belongs to: a dossier, a conversation, a referral, a
 *     follow-up, or something that is not saved at all yet
 * @param field which text of the subject it is, as the screen calls it
 * @param words the text, may be empty: it was emptied and not saved
 * @param changedAt when it was last typed in
 */
public record Draft(UUID subject, String field, String words, Instant changedAt) {

  /** How the name of a field begins that a screen keeps among the drafts but nobody wrote. */
  public static final String ASIDE = "aside:";

  /** Whether a person wrote it; what a screen keeps aside is never shown as a text. */
  public boolean isText() {
    return !field.startsWith(ASIDE);
  }
}
