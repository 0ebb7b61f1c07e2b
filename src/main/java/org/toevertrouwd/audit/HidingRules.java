package org.toevertrouwd.audit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.toevertrouwd.audit.AuditFinding.Kind;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.exchange.Interval;
import org.toevertrouwd.exchange.PlayedReader;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;

/**
 * What a reader gains who also knows by which rules cells are hidden: three in a sum or none
 * (record 0010), of two tables tied by their words one (record 0012), and two-way tables without a
 * circle (FIGURES.md, "Open release: rules").
 */
final class HidingRules {

  private static final int FEWEST = 3;

  /** Between these counting keeps the ties, so that they are relations. */
  private static final Set<String> COUNTED_TIES = Set.of("behaviour", "behaviour-forms", "grounds");

  private final View view;
  private final List<AuditFinding> findings;
  private final Set<String> judged = new HashSet<>();

  HidingRules(View view, List<AuditFinding> findings) {
    this.view = view;
    this.findings = findings;
  }

  /**
   * Checks.
   *
   * @param tables of everything in the view; one that two packages have stands in it twice
   */
  void check(Reach reach, List<FigureTable> tables) {
    Map<String, TableDefinition> shown = new LinkedHashMap<>();
    tables.stream()
        .filter(table -> !table.stayedHome())
        .forEach(table -> shown.putIfAbsent(table.definition().id(), table.definition()));
    Set<Integer> home = home(shown.keySet());
    tables.forEach(table -> judged.add(table.definition().id()));
    view.relations().stream()
        .filter(relation -> relation.equal() && relation.more().size() > 1)
        .filter(sum -> !home.containsAll(sum.more()))
        .forEach(sum -> checkSum(reach, sum));
    checkTies(List.copyOf(shown.values()));
    checkCircles(List.copyOf(shown.values()));
  }

  /** Inner cells of tables that stayed home; how many are hidden together is no matter there. */
  private Set<Integer> home(Set<String> shown) {
    Set<Integer> home = new HashSet<>();
    view.cells()
        .forEach(
            (key, unknown) -> {
              boolean inner = !key.codes().contains(FigureCell.TOTAL);
              if (inner && !shown.contains(key.table()) && !view.shows(unknown)) {
                home.add(unknown);
              }
            });
    return home;
  }

  /** The whole is one of those that are hidden together, if it is hidden too (record 0032). */
  private void checkSum(Reach reach, Relation sum) {
    List<Integer> hidden = sum.more().stream().filter(part -> !reach.fixed(part)).toList();
    int whole = reach.fixed(sum.less().getFirst()) ? 0 : 1;
    if (!hidden.isEmpty() && hidden.size() + whole < FEWEST) {
      hidden.stream()
          .flatMap(part -> cell(part).stream())
          .forEach(
              key ->
                  view.unknown(key)
                      .ifPresent(part -> add(Kind.TOO_FEW_HIDDEN, key, Readers.of(reach, part))));
    }
  }

  /** Where it stands in the tables of a release; a report to one organisation has other rules. */
  private List<CellKey> cell(int unknown) {
    return view.cells().entrySet().stream()
        .filter(cell -> cell.getValue() == unknown && judged.contains(cell.getKey().table()))
        .map(Map.Entry::getKey)
        .limit(1)
        .toList();
  }

  /** The codebook may name a tie on either side; the later of the two should have stayed home. */
  private void checkTies(List<TableDefinition> shown) {
    for (int place = 0; place < shown.size(); place++) {
      TableDefinition other = shown.get(place);
      shown.subList(0, place).stream()
          .filter(table -> names(table, other) || names(other, table))
          .filter(table -> !counted(table) || !counted(other))
          .forEach(table -> add(Kind.TIED_TABLES, new CellKey(other.id(), List.of()), anything()));
    }
  }

  private static boolean names(TableDefinition table, TableDefinition other) {
    return table.linkedTo().contains(other.id());
  }

  private static boolean counted(TableDefinition table) {
    return table.axes().stream().map(Axis::dimension).allMatch(COUNTED_TIES::contains);
  }

  private void checkCircles(List<TableDefinition> shown) {
    Groups<String> questions = new Groups<>();
    for (TableDefinition table : shown) {
      if (table.axes().size() > 1) {
        boolean joins =
            questions.join(table.axes().getFirst().dimension(), table.axes().getLast().dimension());
        if (!joins) {
          add(Kind.TABLES_IN_A_CIRCLE, new CellKey(table.id(), List.of()), anything());
        }
      }
    }
  }

  private static Interval anything() {
    return new Interval(0, OptionalLong.empty());
  }

  private void add(Kind kind, CellKey key, Interval learns) {
    findings.add(new AuditFinding(kind, reader(), key.table(), key.codes(), learns));
  }

  private PlayedReader reader() {
    return view.reader() == PlayedReader.OUTSIDE ? PlayedReader.RULES : view.reader();
  }
}
