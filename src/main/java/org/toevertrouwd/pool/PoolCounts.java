package org.toevertrouwd.pool;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.Contribution;
import org.toevertrouwd.exchange.Interval;
import org.toevertrouwd.figures.Contributor;
import org.toevertrouwd.figures.CountedCell;
import org.toevertrouwd.figures.CountedTable;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.Figures.CodebookRef;
import org.toevertrouwd.figures.TableCells;
import org.toevertrouwd.figures.Tally;

/**
 * The sums of a pool as counts with contributors, so that the engine that protects the figures of
 * one confidant protects those of a pool. A contributor is a confidant; the reporters behind a sum
 * are those that the packages vouch for. Source: decision record 0035.
 */
final class PoolCounts {

  /** Nobody stands behind it. */
  private static final Tally NOTHING =
      new Tally(0, 0, Map.of(), Optional.of(new Tally.Range(0, 0)));

  /** A unit of which a package shows the total has twice its threshold of reporters. */
  private static final int FLOOR = 2;

  private final Combined combined;
  private final List<CountedYear> own;
  private final List<TableDefinition> layout;
  private final Map<Unit, Tally> units = new EnumMap<>(Unit.class);

  private PoolCounts(Combined combined, List<CountedYear> own) {
    this.combined = combined;
    this.own = List.copyOf(own);
    this.layout = combined.codebook().layout();
    for (Unit unit : Unit.values()) {
      units.put(unit, unit(unit));
    }
  }

  /** The counts, or empty when a package contradicts itself. */
  static Optional<PoolCounts> of(Combined combined) {
    List<CountedYear> own = new ArrayList<>();
    for (Contribution one : combined.contributions()) {
      OneShare.of(combined.codebook(), combined.year().orElse(0), one).ifPresent(own::add);
    }
    return own.size() == combined.contributions().size()
        ? Optional.of(new PoolCounts(combined, own))
        : Optional.empty();
  }

  /** The counts as they can be; where a sum is not known, with what else it can be. */
  CountedYear counted() {
    List<CountedTable> tables = new ArrayList<>();
    for (TableDefinition table : codebook().layout()) {
      List<List<String>> codes = TableCells.of(codebook(), table);
      List<CountedCell> cells = new ArrayList<>();
      for (int place = 0; place < codes.size(); place++) {
        cells.add(new CountedCell(codes.get(place), tally(table, place, whole(codes.get(place)))));
      }
      tables.add(new CountedTable(table, cells));
    }
    return new CountedYear(combined.year().orElse(0), reference(), units, tables, List.of());
  }

  /**
   * What may be shown as far as one sum by itself decides, as if an earlier release hid the rest.
   *
   * @param threshold T
   * @param home tables of which no cell may be shown
   */
  Figures allowed(CountedYear counted, int threshold, Set<String> home) {
    List<FigureTable> tables = new ArrayList<>();
    for (CountedTable table : counted.tables()) {
      boolean stays = home.contains(table.definition().id());
      List<FigureCell> cells = new ArrayList<>();
      for (CountedCell cell : table.cells()) {
        boolean shown = !(stays && !cell.total()) && SumRules.allow(cell.tally(), threshold);
        cells.add(
            new FigureCell(
                cell.codes(), shown ? OptionalInt.of(cell.tally().value()) : OptionalInt.empty()));
      }
      tables.add(new FigureTable(table.definition(), cells));
    }
    return new Figures(counted.year(), counted.codebook(), false, tables);
  }

  private Codebook codebook() {
    return combined.codebook();
  }

  private CodebookRef reference() {
    return new CodebookRef(codebook().id(), codebook().version(), codebook().sha256());
  }

  /** A total that is not known counts as nothing, so that nothing is said of its unit. */
  private Tally unit(Unit unit) {
    for (TableDefinition table : codebook().layout()) {
      List<List<String>> codes = TableCells.of(codebook(), table);
      int last = codes.size() - 1;
      if (table.unit() == unit && whole(codes.get(last))) {
        Tally tally = tally(table, last, true);
        return tally.pooled().filter(Tally.Range::exact).isPresent() ? tally : NOTHING;
      }
    }
    return NOTHING;
  }

  private static boolean whole(List<String> codes) {
    return codes.stream().allMatch(FigureCell.TOTAL::equals);
  }

  /** The sum over all confidants, as each may have counted. */
  private Tally tally(TableDefinition table, int place, boolean whole) {
    Map<Contributor, Tally.Share> shares = new HashMap<>();
    int value = 0;
    long least = 0;
    long most = 0;
    for (int i = 0; i < own.size(); i++) {
      Tally one = own.get(i).tables().get(layout.indexOf(table)).cells().get(place).tally();
      Tally.Range range = one.pooled().orElseThrow();
      least += range.least();
      most += range.most();
      value += one.value();
      if (one.value() > 0) {
        Contribution from = combined.contributions().get(i);
        shares.put(new Contributor.OfConfidant(i), share(one, from, table, place, whole));
      }
    }
    Tally total = whole ? NOTHING : units.getOrDefault(table.unit(), NOTHING);
    most = Math.min(most, total.value() > 0 ? total.value() : Integer.MAX_VALUE);
    int reporters = shares.values().stream().mapToInt(Tally.Share::reporters).sum();
    Tally.Range range = new Tally.Range((int) least, (int) Math.max(least, most));
    return new Tally(value, reporters, shares, Optional.of(range));
  }

  /** Only what a package makes known it vouches for; else one reporter is sure, if anything is. */
  private static Tally.Share share(
      Tally tally, Contribution from, TableDefinition table, int place, boolean whole) {
    Interval known = from.of(table.id(), place);
    int sure = known.low() > 0 ? 1 : 0;
    int vouched = known.exact() ? from.threshold() * (whole ? FLOOR : 1) : sure;
    return new Tally.Share(tally.value(), Math.min(tally.value(), vouched));
  }
}
