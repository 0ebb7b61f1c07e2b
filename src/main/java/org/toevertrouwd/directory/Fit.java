package org.toevertrouwd.directory;

import java.util.Collection;

/** How well a service, a step or a way fits a dossier. It only marks; the user may choose any. */
public enum Fit {
  /** Every criterion is met. */
  FITS,
  /** Nothing speaks against it, but something is not known. */
  PERHAPS,
  /** At least one criterion fails. */
  DOES_NOT_FIT;

  static Fit of(Collection<Answer> answers) {
    if (answers.contains(Answer.FAILED)) {
      return DOES_NOT_FIT;
    }
    return answers.contains(Answer.NOT_KNOWN) ? PERHAPS : FITS;
  }
}
