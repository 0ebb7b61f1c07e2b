package org.toevertrouwd.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a dossier may be closed, and what closing and reopening leave behind. Source: PRODUCT.md,
 * "Rules from practice".
 */
public final class ClosingRule {

  /** Dimension of the codebook whose answer is the reason. */
  public static final String REASON = "closing-reason";

  private ClosingRule() {}

  /** What stands in the way of closing. */
  public enum Obstacle {
    /** It is closed already. */
    ALREADY_CLOSED,
    /** No reason was chosen; "unknown" is a reason. */
    NO_REASON,
    /** Follow-ups are open; do them or take them away first. */
    OPEN_FOLLOW_UPS
  }

  /** What the confidant is reminded of; a reminder does not stand in the way. */
  public enum Reminder {
    /** The reporter was told that coming back is always possible. */
    TOLD_CAN_COME_BACK,
    /** Aftercare was offered or arranged. */
    AFTERCARE
  }

  /**
   * The short list shown at closing.
   *
   * @param obstacles what must be solved first
   * @param open reminders that were not ticked
   */
  public record Checklist(Set<Obstacle> obstacles, Set<Reminder> open) {

    public Checklist {
      obstacles = Set.copyOf(obstacles);
      open = Set.copyOf(open);
    }

    /** Whether the dossier may be closed now. */
    public boolean mayClose() {
      return obstacles.isEmpty();
    }
  }

  /**
   * Makes the list.
   *
   * @param dossier as it would be closed
   * @param followUps all of the dossier
   * @param ticked reminders the confidant ticked
   */
  public static Checklist check(Dossier dossier, List<FollowUp> followUps, Set<Reminder> ticked) {
    Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
    if (dossier.course().closed()) {
      obstacles.add(Obstacle.ALREADY_CLOSED);
    }
    if (dossier.answers().all(REASON).isEmpty()) {
      obstacles.add(Obstacle.NO_REASON);
    }
    if (followUps.stream().anyMatch(followUp -> followUp.doneOn().isEmpty())) {
      obstacles.add(Obstacle.OPEN_FOLLOW_UPS);
    }
    Set<Reminder> open = EnumSet.allOf(Reminder.class);
    open.removeAll(ticked);
    return new Checklist(obstacles, open);
  }

  /**
   * The dossier, closed. What was ticked stays with the closing.
   *
   * @throws IllegalStateException if {@link #check} finds an obstacle
   */
  public static Dossier close(
      Dossier dossier, List<FollowUp> followUps, Set<Reminder> ticked, LocalDate on, Instant now) {
    Set<Obstacle> obstacles = check(dossier, followUps, ticked).obstacles();
    if (!obstacles.isEmpty()) {
      throw new IllegalStateException("cannot be closed: " + obstacles);
    }
    List<Closing> closings = new ArrayList<>(dossier.course().closings());
    closings.add(new Closing(on, ticked, Optional.empty(), now));
    return withClosings(dossier, closings);
  }

  /**
   * The dossier, open again because the same facts go on; its closing stays on record with the day
   * it was undone and the moment that was written down, and the first one keeps counting.
   *
   * @throws IllegalStateException if it is not closed
   * @throws IllegalArgumentException if the day is before the day it closed
   */
  public static Dossier reopen(Dossier dossier, LocalDate on, Instant now) {
    if (!dossier.course().closed()) {
      throw new IllegalStateException("not closed");
    }
    List<Closing> closings = new ArrayList<>(dossier.course().closings());
    Closing last = closings.removeLast();
    if (on.isBefore(last.on())) {
      throw new IllegalArgumentException("reopened before it was closed");
    }
    Closing.Reopening reopening = new Closing.Reopening(on, now);
    closings.add(new Closing(last.on(), last.ticked(), Optional.of(reopening), last.recordedAt()));
    return withClosings(dossier, closings);
  }

  /**
   * Takes a closing or a reopening back, as long as nothing came after it.
   *
   * @param dossier as it stands now
   * @param made the closings as they stood after it
   * @param before the closings as they stood before it
   */
  public static Dossier takeBack(Dossier dossier, List<Closing> made, List<Closing> before) {
    return dossier.course().closings().equals(made) ? withClosings(dossier, before) : dossier;
  }

  private static Dossier withClosings(Dossier dossier, List<Closing> closings) {
    Course course = dossier.course();
    return dossier.with(
        new Course(course.recordedAt(), closings, course.binnedAt(), course.example()));
  }
}
