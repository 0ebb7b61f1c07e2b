package org.toevertrouwd.ui.figures;

import java.util.List;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.figures.FloorDistance;
import org.toevertrouwd.figures.StayedHome;

/**
 * Something that would let more be published, computed from what was counted; or that nothing
 * would.
 */
sealed interface More {

  /** Nothing of a unit leaves yet. */
  record UnitWaits(Unit unit, FloorDistance distance) implements More {}

  /**
   * Rows of a table that are close to the threshold.
   *
   * @param table the table as it is called
   * @param rows the closest, closest first
   */
  record NearRows(String table, List<Near> rows) implements More {

    public NearRows {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row that is close.
   *
   * @param label what it counts
   * @param missing further reporters, from 1
   */
  record Near(String label, int missing) {}

  /**
   * Wider categories of a table that hides something.
   *
   * @param table the table as it is called
   * @param shown how many wider categories leave now, or would reach the threshold
   * @param groups how many there are
   * @param cases what stands in those together
   * @param leaves whether they leave already, in the sums of a cross table
   */
  record Wider(String table, int shown, int groups, int cases, boolean leaves) implements More {}

  /** Tables that more dossiers do not help, or nobody can say how many. */
  record Stays(StayedHome.Reason reason, List<String> tables) implements More {

    public Stays {
      tables = List.copyOf(tables);
    }
  }
}
