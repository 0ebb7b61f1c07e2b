package org.toevertrouwd.casework;

import java.util.List;

/**
 * What there is to remember today (Vandaag). Dossiers that are closed or in the bin remind of
 * nothing; a closed one shows up only when its retention is over.
 *
 * @param overdue follow-ups whose day has passed, the longest overdue first
 * @param soon follow-ups due today or in the {@link #AHEAD} days after it
 * @param drafts texts that were not saved, by what they belong to, the newest first
 * @param clocks 10-day clocks that run or are overdue, the most urgent first
 * @param unfiled conversations that are in no dossier
 * @param due dossiers whose retention is over, the longest due first
 * @param binned what is in the bin, newest first, at most {@link #NEWEST_BINNED}
 */
public record Today(
    List<Task> overdue,
    List<Task> soon,
    List<OpenDrafts> drafts,
    List<Clock> clocks,
    List<Conversation> unfiled,
    List<DueDossier> due,
    List<BinnedDossier> binned) {

  /** How many days ahead follow-ups are shown. */
  public static final int AHEAD = 7;

  /** How much of the bin is shown. */
  public static final int NEWEST_BINNED = 5;

  /** A follow-up with the dossier it is of. */
  public record Task(FollowUp followUp, DossierLabel dossier) {}

  /**
   * The drafts of one subject.
   *
   * @param owner what they belong to
   * @param texts at least one, newest first
   */
  public record OpenDrafts(DraftOwner owner, List<Draft> texts) {

    public OpenDrafts {
      texts = List.copyOf(texts);
    }
  }

  /**
   * The clock of an open dossier.
   *
   * @param clock running or overdue
   */
  public record Clock(DossierLabel dossier, TenDayClock clock) {}

  public Today {
    overdue = List.copyOf(overdue);
    soon = List.copyOf(soon);
    drafts = List.copyOf(drafts);
    clocks = List.copyOf(clocks);
    unfiled = List.copyOf(unfiled);
    due = List.copyOf(due);
    binned = List.copyOf(binned);
  }

  /** Whether there is nothing at all. */
  public boolean isEmpty() {
    return overdue.isEmpty()
        && soon.isEmpty()
        && drafts.isEmpty()
        && clocks.isEmpty()
        && unfiled.isEmpty()
        && due.isEmpty()
        && binned.isEmpty();
  }
}
