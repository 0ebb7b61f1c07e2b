package org.toevertrouwd.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Unit;

/**
 * Fills in what the bureau does not know in the counts of one confidant of a pool, in one way that
 * agrees with all that is known. Protection starts from values that keep every relation. Which ones
 * makes no difference: whatever a public version shows is known exactly of every confidant, so what
 * it leaves of the others beside her is the same however she fills the rest. Source: decision
 * record 0035.
 */
public final class PossibleYear {

  private static final double WHOLE = 1e-6;

  private final Quantities quantities;
  private final CountedYear open;
  private final Map<Quantity, Tally> best = new HashMap<>();

  private PossibleYear(Codebook codebook, CountedYear open) {
    this.quantities = new Quantities(codebook);
    this.open = open;
  }

  /**
   * The same year with values that can be true together.
   *
   * @param codebook of the year
   * @param open every tally pooled; a unit of which the total is 0 is left as it is
   * @return empty when no values keep all relations, as when confidants contradict themselves
   */
  public static Optional<CountedYear> of(Codebook codebook, CountedYear open) {
    PossibleYear year = new PossibleYear(codebook, open);
    return year.narrow() ? year.fill() : Optional.empty();
  }

  /** A count that stands in several tables is known as well as in the best of them. */
  private boolean narrow() {
    for (CountedTable table : open.tables()) {
      for (CountedCell cell : table.cells()) {
        Quantity quantity = quantities.of(table.definition(), cell.codes());
        best.merge(quantity, cell.tally(), PossibleYear::better);
      }
    }
    Group.of(quantities).stream()
        .flatMap(group -> group.ties().parts().stream())
        .forEach(this::narrow);
    return best.values().stream()
        .map(Tally::range)
        .allMatch(range -> range.least() <= range.most());
  }

  /** A part is at most its whole: the main forms say something of all forms. */
  private void narrow(Ties.Part tie) {
    Tally part = Optional.ofNullable(best.get(tie.part())).orElseThrow();
    Tally whole = Optional.ofNullable(best.get(tie.whole())).orElseThrow();
    int least = Math.max(whole.range().least(), part.range().least());
    int most = Math.min(part.range().most(), whole.range().most());
    best.put(tie.whole(), within(whole, new Tally.Range(least, whole.range().most())));
    best.put(tie.part(), within(part, new Tally.Range(part.range().least(), most)));
  }

  private static Tally within(Tally tally, Tally.Range range) {
    return new Tally(tally.value(), tally.reporters(), tally.shares(), Optional.of(range));
  }

  private static Tally better(Tally one, Tally other) {
    Tally.Range range =
        new Tally.Range(
            Math.max(one.range().least(), other.range().least()),
            Math.min(one.range().most(), other.range().most()));
    Tally from = one.reporters() >= other.reporters() ? one : other;
    return new Tally(range.least(), from.reporters(), from.shares(), Optional.of(range));
  }

  private Optional<CountedYear> fill() {
    Map<Quantity, Integer> values = new HashMap<>();
    for (Group group : Group.of(quantities)) {
      if (total(group.unit()) > 0 && !solve(group, values)) {
        return Optional.empty();
      }
    }
    List<CountedTable> tables = new ArrayList<>();
    for (CountedTable table : open.tables()) {
      List<CountedCell> cells =
          table.cells().stream().map(cell -> filled(table, cell, values)).toList();
      tables.add(new CountedTable(table.definition(), cells));
    }
    return Optional.of(
        new CountedYear(open.year(), open.codebook(), open.population(), tables, List.of()));
  }

  private CountedCell filled(CountedTable table, CountedCell cell, Map<Quantity, Integer> values) {
    Quantity quantity = quantities.of(table.definition(), cell.codes());
    Tally tally = best.getOrDefault(quantity, cell.tally());
    int value = values.getOrDefault(quantity, tally.value());
    return new CountedCell(
        cell.codes(), new Tally(value, tally.reporters(), tally.shares(), tally.pooled()));
  }

  private boolean solve(Group group, Map<Quantity, Integer> values) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Map<Quantity, Variable> variables = new HashMap<>();
    for (Quantity quantity : group.quantities()) {
      Tally.Range range = Optional.ofNullable(best.get(quantity)).orElseThrow().range();
      variables.put(
          quantity,
          model
              .newVariable("q" + variables.size())
              .integer(true)
              .lower(range.least())
              .upper(range.most()));
    }
    group.ties().sums().forEach(sum -> relate(model, variables, sum, true));
    group.ties().covers().forEach(cover -> relate(model, variables, cover, false));
    for (Ties.Part part : group.ties().parts()) {
      model
          .newExpression("p" + model.countExpressions())
          .set(variable(variables, part.whole()), 1)
          .set(variable(variables, part.part()), -1)
          .lower(0);
    }
    boolean solved = model.minimise().getState().isFeasible();
    variables.forEach((quantity, variable) -> values.put(quantity, whole(variable)));
    return solved && kept(group, values);
  }

  private void relate(
      ExpressionsBasedModel model,
      Map<Quantity, Variable> variables,
      Ties.Sum sum,
      boolean exactly) {
    Expression expression = model.newExpression("s" + model.countExpressions());
    sum.parts().forEach(part -> expression.set(variable(variables, part), 1));
    int number = sum.whole().whole() ? total(sum.whole().unit()) : 0;
    if (!sum.whole().whole()) {
      expression.set(variable(variables, sum.whole()), -1);
    }
    expression.lower(number);
    if (exactly) {
      expression.upper(number);
    }
  }

  private static Variable variable(Map<Quantity, Variable> variables, Quantity quantity) {
    return Optional.ofNullable(variables.get(quantity)).orElseThrow();
  }

  private static int whole(Variable variable) {
    BigDecimal value = variable.getValue();
    return value == null ? -1 : (int) Math.floor(value.doubleValue() + WHOLE);
  }

  /** A solver may round: what it says is checked. */
  private boolean kept(Group group, Map<Quantity, Integer> values) {
    return group.quantities().stream().allMatch(quantity -> within(quantity, values))
        && group.ties().sums().stream().allMatch(sum -> adds(sum, values) == 0)
        && group.ties().covers().stream().allMatch(sum -> adds(sum, values) >= 0)
        && group.ties().parts().stream()
            .allMatch(part -> value(part.part(), values) <= value(part.whole(), values));
  }

  private boolean within(Quantity quantity, Map<Quantity, Integer> values) {
    Tally.Range range = Optional.ofNullable(best.get(quantity)).orElseThrow().range();
    int value = value(quantity, values);
    return range.least() <= value && value <= range.most();
  }

  private int adds(Ties.Sum sum, Map<Quantity, Integer> values) {
    int whole = sum.whole().whole() ? total(sum.whole().unit()) : value(sum.whole(), values);
    return sum.parts().stream().mapToInt(part -> value(part, values)).sum() - whole;
  }

  private static int value(Quantity quantity, Map<Quantity, Integer> values) {
    return values.getOrDefault(quantity, -1);
  }

  private int total(Unit unit) {
    return open.population(unit).value();
  }
}
