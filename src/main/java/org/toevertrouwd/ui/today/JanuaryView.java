package org.toevertrouwd.ui.today;

import java.time.LocalDate;
import java.util.List;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierSummary;
import org.toevertrouwd.ui.supervision.SupervisionProgress;

/**
 * How far one is with rounding off a year, as it was read at one moment.
 *
 * @param year the year
 * @param day the day it was read
 * @param unknowns dossiers with much left open, the most first
 * @param open dossiers that seem done, the longest silent first
 * @param released whether the figures left for the bureau
 * @param hours of every mandate that ran in the year
 * @param supervision where she stood at the end of that year
 */
record JanuaryView(
    int year,
    LocalDate day,
    List<Unknowns> unknowns,
    List<DossierSummary> open,
    boolean released,
    List<MandateYear> hours,
    SupervisionProgress supervision) {

  /**
   * What a dossier leaves open of what counts.
   *
   * @param open dimensions that are unknown, from 1
   * @param of all dimensions that are asked
   */
  record Unknowns(DossierId dossier, DossierCode code, int open, int of) {}

  /**
   * A mandate in the year.
   *
   * @param client name of the organisation
   * @param minutes from 0
   */
  record MandateYear(String client, int minutes) {}

  /** Where a step stands. */
  enum State {
    DONE,
    OPEN,
    /** Its time has not come yet. */
    LATER
  }

  State unknownsState() {
    return unknowns.isEmpty() ? State.DONE : State.OPEN;
  }

  State openState() {
    return open.isEmpty() ? State.DONE : State.OPEN;
  }

  State releaseState() {
    if (released) {
      return State.DONE;
    }
    return day.getYear() > year ? State.OPEN : State.LATER;
  }

  State hoursState() {
    return hours.stream().allMatch(one -> one.minutes() > 0) ? State.DONE : State.OPEN;
  }

  State supervisionState() {
    return supervision.enough() ? State.DONE : State.OPEN;
  }

  /** How many steps are left to do now. */
  int todo() {
    return (int)
        List.of(unknownsState(), openState(), releaseState(), hoursState(), supervisionState())
            .stream()
            .filter(State.OPEN::equals)
            .count();
  }
}
