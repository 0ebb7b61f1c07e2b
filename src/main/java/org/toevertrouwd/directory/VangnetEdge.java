package org.toevertrouwd.directory;

import org.toevertrouwd.codebook.Texts;

/**
 * A way from one step to another.
 *
 * @param from code of a step
 * @param to code of another step
 * @param label when one would take it
 * @param scope when it is open
 */
public record VangnetEdge(String from, String to, Texts label, Scope scope) {

  /** How well this way fits a dossier. */
  public Fit fit(Circumstances dossier) {
    return Fit.of(scope.answers(dossier).values());
  }
}
