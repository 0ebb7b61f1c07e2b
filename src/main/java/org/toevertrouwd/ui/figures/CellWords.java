package org.toevertrouwd.ui.figures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.toevertrouwd.exchange.Interval;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.HiddenBecause;
import org.toevertrouwd.figures.ReleasedFigures;
import org.toevertrouwd.release.Trial;
import org.toevertrouwd.wording.Wording;

/** Why a cell is hidden, and what an outsider could find out about it, in words. */
final class CellWords {

  private final ReleasedFigures leaving;
  private final Optional<Trial> trial;
  private final Wording wording;

  /**
   * The words for one year.
   *
   * @param trial how the figures stood up to the auditor, once that is known
   */
  CellWords(ReleasedFigures leaving, Optional<Trial> trial, Wording wording) {
    this.leaving = leaving;
    this.trial = trial;
    this.wording = wording;
  }

  /** Why it is hidden; of a year that left only what anybody may know. */
  String why(FigureTable table, FigureCell cell) {
    Optional<HiddenBecause> because = leaving.because(table.definition().id(), cell.codes());
    return because
        .map(reason -> wording.text("hidden", reason, leaving.threshold()))
        .orElseGet(() -> wording.text("hidden.left", leaving.threshold()));
  }

  /** What an outsider could find out at most, as the auditor found. */
  String reach(FigureTable table, FigureCell cell) {
    return trial
        .map(known -> reach(known, table.definition().id(), cell.codes()))
        .orElseGet(() -> wording.text("reach.later"));
  }

  private String reach(Trial known, String table, List<String> codes) {
    return known.reach(table, codes).map(this::reach).orElseGet(() -> wording.text("reach.none"));
  }

  private String reach(Interval interval) {
    OptionalLong high = interval.high();
    return high.isPresent()
        ? wording.text("reach.between", interval.low(), high.getAsLong())
        : wording.text("reach.open", interval.low());
  }
}
