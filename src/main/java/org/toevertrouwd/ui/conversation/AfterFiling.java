package org.toevertrouwd.ui.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.casework.DraftRepository;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.FollowUpId;
import org.toevertrouwd.store.Transaction;

/**
 * What a conversation will bring to its dossier once it has one. It is kept among the drafts of the
 * conversation, so that it goes when the conversation goes.
 *
 * @param limitsExplainedOn day the limits of confidentiality were explained
 * @param followUp what is to be done later
 */
public record AfterFiling(Optional<LocalDate> limitsExplainedOn, Optional<Task> followUp) {

  static final String FIELD = Draft.ASIDE + "after-filing";

  static final AfterFiling NOTHING = new AfterFiling(Optional.empty(), Optional.empty());

  private static final int PARTS = 3;

  /**
   * Something to be done later.
   *
   * @param on the day it is due
   * @param reason in words, may be empty
   */
  public record Task(LocalDate on, String reason) {

    FollowUp in(DossierId dossier) {
      return new FollowUp(FollowUpId.random(), dossier, on, reason, Optional.empty());
    }
  }

  /** What is kept for a conversation, saved or not. */
  public static AfterFiling find(Transaction transaction, ConversationId conversation) {
    return Optional.ofNullable(
            new DraftRepository(transaction).find(conversation.value()).get(FIELD))
        .map(draft -> read(draft.words()))
        .orElse(NOTHING);
  }

  /** The same with the day the limits were explained. */
  public AfterFiling explained(LocalDate on) {
    return new AfterFiling(Optional.of(on), followUp);
  }

  AfterFiling with(Optional<Task> task) {
    return new AfterFiling(limitsExplainedOn, task);
  }

  /** Keeps it for a conversation; nothing is not kept. */
  public void keep(Transaction transaction, ConversationId conversation, Instant now) {
    DraftRepository drafts = new DraftRepository(transaction);
    if (equals(NOTHING)) {
      drafts.remove(conversation.value(), FIELD);
    } else {
      drafts.put(new Draft(conversation.value(), FIELD, written(), now));
    }
  }

  private String written() {
    return limitsExplainedOn.map(LocalDate::toString).orElse("")
        + "\n"
        + followUp.map(task -> task.on() + "\n" + task.reason()).orElse("\n");
  }

  private static AfterFiling read(String words) {
    String[] parts = words.split("\n", PARTS);
    Optional<LocalDate> due = day(parts, 1);
    return new AfterFiling(
        day(parts, 0), due.map(on -> new Task(on, parts.length == PARTS ? parts[PARTS - 1] : "")));
  }

  private static Optional<LocalDate> day(String[] parts, int place) {
    return parts.length <= place || parts[place].isEmpty()
        ? Optional.empty()
        : Optional.of(LocalDate.parse(parts[place]));
  }
}
