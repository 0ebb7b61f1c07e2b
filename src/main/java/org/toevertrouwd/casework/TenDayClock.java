package org.toevertrouwd.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long the confidant still has to hear a person and explain the possibilities: ten calendar
 * days after the first contact, in Belgium and only where the Welzijnswet applies. The day of the
 * contact itself does not count. Source: Codex over het welzijn op het werk, book I, title 3, as
 * explained by the FOD Werkgelegenheid ("Luister- en informatiefase").
 */
public sealed interface TenDayClock {

  /** Calendar days after the day of the first contact. */
  int DAYS = 10;

  /** The Welzijnswet does not apply, or there was no contact yet. */
  record NotRunning() implements TenDayClock {}

  /**
   * The person was not heard yet, and there is still time.
   *
   * @param day 0 on the day of the contact, 10 on the last day
   * @param lastDay the last day on which it is in time
   */
  record Running(int day, LocalDate lastDay) implements TenDayClock {}

  /**
   * The person was not heard, and the last day has passed.
   *
   * @param daysLate from 1
   * @param lastDay the last day on which it would have been in time
   */
  record Overdue(int daysLate, LocalDate lastDay) implements TenDayClock {}

  /**
   * The person was heard.
   *
   * @param inTime whether that was on the last day or before
   */
  record Heard(boolean inTime) implements TenDayClock {}

  /** The clock of a dossier on a day. */
  static TenDayClock of(Milestones milestones, LocalDate today) {
    if (!milestones.welfareAct()) {
      return new NotRunning();
    }
    return milestones
        .firstContactOn()
        .map(contact -> since(contact, milestones, today))
        .orElseGet(NotRunning::new);
  }

  private static TenDayClock since(LocalDate contact, Milestones milestones, LocalDate today) {
    LocalDate lastDay = contact.plusDays(DAYS);
    return milestones
        .heardOn()
        .<TenDayClock>map(heard -> new Heard(!heard.isAfter(lastDay)))
        .orElseGet(() -> unheard(contact, lastDay, today));
  }

  private static TenDayClock unheard(LocalDate contact, LocalDate lastDay, LocalDate today) {
    if (today.isAfter(lastDay)) {
      return new Overdue((int) ChronoUnit.DAYS.between(lastDay, today), lastDay);
    }
    return new Running((int) Math.max(0, ChronoUnit.DAYS.between(contact, today)), lastDay);
  }
}
