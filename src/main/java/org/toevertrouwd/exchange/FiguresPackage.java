package org.toevertrouwd.exchange;

import java.util.List;
import java.util.Map;
import org.toevertrouwd.figures.Figures;

/**
 * A package that passed every check.
 *
 * @param signer who signed it
 * @param terms the terms of release
 * @param figures the numbers, hidden cells empty; no tables below the floor
 * @param intervals by id of the table, what follows for each of its cells, in the order of the
 *     cells; none below the floor
 * @param audit what it says about its audit
 */
public record FiguresPackage(
    SignerKey signer,
    ReleaseTerms terms,
    Figures figures,
    Map<String, List<Interval>> intervals,
    AuditStatement audit) {

  public FiguresPackage {
    intervals = Map.copyOf(intervals);
  }
}
