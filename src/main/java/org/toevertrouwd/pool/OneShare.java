package org.toevertrouwd.pool;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.exchange.Contribution;
import org.toevertrouwd.exchange.Interval;
import org.toevertrouwd.figures.CountedCell;
import org.toevertrouwd.figures.CountedTable;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.Figures.CodebookRef;
import org.toevertrouwd.figures.PossibleYear;
import org.toevertrouwd.figures.TableCells;
import org.toevertrouwd.figures.Tally;

/**
 * What one confidant may have counted: what her package makes known, and for the rest numbers that
 * can be true together with it. Source: decision record 0035.
 */
final class OneShare {

  private static final Tally NOTHING = tally(0, 0);

  /** The largest count that a package can hold. */
  private static final int MOST = 1_000_000;

  private final Codebook codebook;
  private final Contribution contribution;

  private OneShare(Codebook codebook, Contribution contribution) {
    this.codebook = codebook;
    this.contribution = contribution;
  }

  /** Such a year, or empty when the package contradicts itself. */
  static Optional<CountedYear> of(Codebook codebook, int year, Contribution contribution) {
    return PossibleYear.of(codebook, new OneShare(codebook, contribution).open(year));
  }

  private CountedYear open(int year) {
    Map<Unit, Tally> units = new EnumMap<>(Unit.class);
    for (Unit unit : Unit.values()) {
      units.put(unit, NOTHING);
    }
    for (TableDefinition table : codebook.layout()) {
      total(table).ifPresent(total -> units.put(table.unit(), tally(total, total)));
    }
    List<CountedTable> tables = new ArrayList<>();
    for (TableDefinition table : codebook.layout()) {
      List<List<String>> codes = TableCells.of(codebook, table);
      int most = units.getOrDefault(table.unit(), NOTHING).value();
      List<CountedCell> cells = new ArrayList<>();
      for (int place = 0; place < codes.size(); place++) {
        cells.add(new CountedCell(codes.get(place), tally(table, place, most)));
      }
      tables.add(new CountedTable(table, cells));
    }
    CodebookRef reference = new CodebookRef(codebook.id(), codebook.version(), codebook.sha256());
    return new CountedYear(year, reference, units, tables, List.of());
  }

  /** Of the unit of a table, if it has it and the package makes it known. */
  private Optional<Integer> total(TableDefinition table) {
    List<List<String>> codes = TableCells.of(codebook, table);
    int last = codes.size() - 1;
    if (!codes.get(last).stream().allMatch(FigureCell.TOTAL::equals)) {
      return Optional.empty();
    }
    Interval known = contribution.of(table.id(), last);
    return known.exact() ? Optional.of(Math.toIntExact(known.low())) : Optional.empty();
  }

  /** No count is more than the total of its unit; of a unit without one nothing is asked. */
  private Tally tally(TableDefinition table, int place, int total) {
    Interval known = contribution.of(table.id(), place);
    int least = Math.toIntExact(known.low());
    OptionalLong high = known.high();
    long cap = total > 0 ? Math.max(total, least) : MOST;
    return tally(least, (int) Math.min(high.orElse(MOST), cap));
  }

  private static Tally tally(int least, int most) {
    return new Tally(least, 0, Map.of(), Optional.of(new Tally.Range(least, most)));
  }
}
