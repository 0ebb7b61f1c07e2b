package org.toevertrouwd.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The life of a dossier in the kluis.
 *
 * @param recordedAt when it was made here
 * @param closings every closing, oldest first; the last one without a reopening means the dossier
 *     is closed
 * @param binnedAt when it was put in the bin
 * @param example whether it belongs to the example practice, which never counts
 */
public record Course(
    Instant recordedAt, List<Closing> closings, Optional<Instant> binnedAt, boolean example) {

  public Course {
    closings = List.copyOf(closings);
  }

  /** A dossier that starts now. */
  public static Course startedAt(Instant now) {
    return new Course(now, List.of(), Optional.empty(), false);
  }

  /** Whether the dossier is closed at present. */
  public boolean closed() {
    return !closings.isEmpty() && closings.getLast().reopening().isEmpty();
  }
}
