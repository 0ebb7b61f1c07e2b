package org.toevertrouwd.ui.kit;

import java.time.Clock;
import java.time.LocalDate;
import org.toevertrouwd.wording.Language;
import org.toevertrouwd.wording.Wording;

/**
 * What every screen works with, open kluis or not.
 *
 * @param language of everything that is shown
 * @param jobs work in the background
 * @param delays things that happen later
 * @param dialogs questions and problems
 * @param choosers files and folders
 * @param clock what time it is
 */
public record Kit(
    Language language, Jobs jobs, Delays delays, Dialogs dialogs, Choosers choosers, Clock clock) {

  /** The texts of the package of a class. */
  public Wording wording(Class<?> speaker) {
    return Wording.of(speaker, language);
  }

  /** How dates, times and amounts are written. */
  public Formats formats() {
    return new Formats(language, clock);
  }

  /** The day it is for the person. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
