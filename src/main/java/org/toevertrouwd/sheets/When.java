package org.toevertrouwd.sheets;

import java.time.LocalDate;
import java.time.Period;

/** What the text of a date cell says. */
sealed interface When {

  /** One day. */
  record Day(LocalDate date) implements When {}

  /** Some day from one to another, such as "maart 2025". */
  record Within(LocalDate from, LocalDate to) implements When {}

  /** So long before the first conversation, such as "2 jaar geleden". */
  record Ago(Period time) implements When {}

  /**
   * A calendar unit before the one of the first conversation, such as "vorige maand".
   *
   * @param unit one year, month or week
   */
  record Previous(Period unit) implements When {}

  /** Written like a date, but there is no such day. */
  record Impossible() implements When {}

  /** Something else. */
  record NotADate() implements When {}
}
