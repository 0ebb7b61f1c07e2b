package org.toevertrouwd.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.toevertrouwd.audit.AuditFinding.Kind;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.exchange.Interval;
import org.toevertrouwd.exchange.PlayedReader;
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

  HidingRules(View view, List<AuditFinding> findings) {
    this.view = view;
    this.findings = findings;
  }

  void check(Reach reach, List<FigureTable> tables) {
    view.relations().stream()
        .filter(relation -> relation.equal() && relation.more().size() > 1)
        .forEach(sum -> checkSum(reach, sum));
    List<TableDefinition> shown =
        tables.stream().filter(table -> !table.stayedHome()).map(FigureTable::definition).toList();
    checkTies(shown);
    checkCircles(shown);
  }

  private void checkSum(Reach reach, Relation sum) {
    long hidden = sum.more().stream().filter(part -> !view.shows(part)).count();
    int total = sum.less().getFirst();
    if (hidden > 0 && hidden < FEWEST && hidden < sum.more().size() && reach.fixed(total)) {
      sum.more().stream()
          .filter(part -> !view.shows(part))
          .flatMap(part -> cell(part).stream())
          .forEach(
              key ->
                  view.unknown(key)
                      .ifPresent(part -> add(Kind.TOO_FEW_HIDDEN, key, Readers.of(reach, part))));
    }
  }

  private List<CellKey> cell(int unknown) {
    return view.cells().entrySet().stream()
        .filter(cell -> cell.getValue() == unknown)
        .map(Map.Entry::getKey)
        .limit(1)
        .toList();
  }

  private void checkTies(List<TableDefinition> shown) {
    Set<String> names = shown.stream().map(TableDefinition::id).collect(Collectors.toSet());
    Map<String, TableDefinition> all =
        shown.stream().collect(Collectors.toMap(TableDefinition::id, table -> table));
    Set<String> before = new HashSet<>();
    for (TableDefinition table : shown) {
      before.add(table.id());
      table.linkedTo().stream()
          .filter(names::contains)
          .filter(other -> !before.contains(other))
          .filter(other -> !counted(table) || !counted(all.getOrDefault(other, table)))
          .forEach(other -> add(Kind.TIED_TABLES, new CellKey(other, List.of()), anything()));
    }
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
    findings.add(new AuditFinding(kind, PlayedReader.RULES, key.table(), key.codes(), learns));
  }
}
