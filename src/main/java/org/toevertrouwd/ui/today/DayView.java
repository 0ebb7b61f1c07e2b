package org.toevertrouwd.ui.today;

import java.time.LocalDateTime;
import org.toevertrouwd.casework.LoadSense;
import org.toevertrouwd.casework.Today;
import org.toevertrouwd.ui.supervision.SupervisionProgress;

/**
 * What Vandaag shows, as it was read at one moment.
 *
 * @param now the moment, for the greeting and the day
 * @param today what there is to remember
 * @param load for the confidant's own eyes
 * @param loadFolded whether she folded that away
 * @param supervision where she stands this year
 * @param blank whether nothing was ever written in this kluis
 */
record DayView(
    LocalDateTime now,
    Today today,
    LoadSense load,
    boolean loadFolded,
    SupervisionProgress supervision,
    boolean blank) {

  /** Whether January is near: from December to March. */
  boolean january() {
    return now.getMonthValue() <= 3 || now.getMonthValue() == 12;
  }

  /** Whether nothing waits. */
  boolean quiet() {
    return today.overdue().isEmpty()
        && today.soon().isEmpty()
        && today.drafts().isEmpty()
        && today.clocks().isEmpty()
        && today.unfiled().isEmpty()
        && today.due().isEmpty();
  }
}
