package org.toevertrouwd.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * One contact. Personal notes are no part of it: they stand apart so that no document can hold
 * them.
 *
 * @param id identity
 * @param dossier empty while it is not filed yet
 * @param when day, time and length; a draft may have none
 * @param answers channel and kind of intervention
 * @param text narrative and agreements
 * @param recordedAt when it was written down here
 */
public record Conversation(
    ConversationId id,
    Optional<DossierId> dossier,
    When when,
    Answers answers,
    Text text,
    Instant recordedAt) {

  /** The same in another dossier, or in none. */
  public Conversation in(Optional<DossierId> other) {
    return new Conversation(id, other, when, answers, text, recordedAt);
  }

  /**
   * When a conversation took place.
   *
   * @param on the day; a conversation without one is a draft and never counts
   * @param at local time of the start
   * @param minutes length, from 0
   */
  public record When(Optional<LocalDate> on, Optional<LocalTime> at, Optional<Integer> minutes) {}

  /**
   * What was said; both may be empty.
   *
   * @param narrative the account
   * @param agreements what was agreed
   */
  public record Text(String narrative, String agreements) {}
}
