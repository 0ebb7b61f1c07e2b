package org.toevertrouwd.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.toevertrouwd.kluis.CheckReport;
import org.toevertrouwd.kluis.CheckReport.Verdict;
import org.toevertrouwd.kluis.Finding;
import org.toevertrouwd.kluis.Key;
import org.toevertrouwd.kluis.Kluis;
import org.toevertrouwd.kluis.KluisDamagedException;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.store.ImageCheck;

/**
 * What a check of the whole kluis came to.
 *
 * @param verdict in one word
 * @param commits how many changes were read
 * @param blobs how many attachments
 * @param found what was noticed about the file
 * @param damage what is wrong with the file as a whole, if it cannot be read
 * @param database what is wrong with the data inside
 */
record Findings(
    Verdict verdict,
    long commits,
    int blobs,
    List<Finding> found,
    Optional<KluisDamagedException.Damage> damage,
    Set<ImageCheck.Problem> database) {

  /** Reads everything again; while nothing else touches the kluis. */
  static Findings of(Kluis kluis, Key key) throws KluisException {
    try {
      CheckReport report = kluis.check(key);
      Set<ImageCheck.Problem> database = ImageCheck.of(kluis.image());
      return new Findings(
          database.isEmpty() ? report.verdict() : Verdict.DAMAGED,
          report.commits(),
          report.blobs(),
          report.findings(),
          Optional.empty(),
          database);
    } catch (KluisDamagedException e) {
      return new Findings(Verdict.DAMAGED, 0, 0, List.of(), Optional.of(e.damage()), Set.of());
    }
  }
}
