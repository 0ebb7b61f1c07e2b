package org.toevertrouwd.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Reads what is published with a solver that is not ours: ojAlgo looks for whole values of the
 * hidden cells. What it finds counts only when it keeps every relation, filled in with whole
 * numbers; what it does not find is seen through.
 */
public final class OjalgoReader {

  private final LinkedSystem system;
  private final List<Integer> hidden;
  private final Optional<KnowingReader> knows;
  private final int[] low;
  private final int[] high;

  private OjalgoReader(LinkedSystem system, BitSet hidden, Optional<KnowingReader> knows) {
    this.system = system;
    this.hidden = hidden.stream().boxed().toList();
    this.knows = knows;
    low = system.cells().stream().mapToInt(LinkedCell::value).toArray();
    high = low.clone();
  }

  /** A hidden cell that a reader sees too well; the outsider has no number. */
  public record Seen(int cell, OptionalInt reader) {}

  /** Every hidden cell that some reader sees too well. */
  public static List<Seen> seenThrough(LinkedSystem system, BitSet hidden) {
    List<Seen> found = new ArrayList<>();
    for (int reader = -1; reader < system.readers().size(); reader++) {
      OptionalInt who = reader < 0 ? OptionalInt.empty() : OptionalInt.of(reader);
      OjalgoReader one = of(system, hidden, who);
      one.hidden.stream()
          .filter(cell -> !one.leftInDoubt(cell))
          .forEach(cell -> found.add(new Seen(cell, who)));
    }
    return found;
  }

  /** Whether a reader, or the outsider, is left in doubt about one hidden cell. */
  static boolean leftInDoubt(LinkedSystem system, BitSet hidden, Seen seen) {
    return of(system, hidden, seen.reader).leftInDoubt(seen.cell);
  }

  private static OjalgoReader of(LinkedSystem system, BitSet hidden, OptionalInt reader) {
    return new OjalgoReader(
        system, hidden, reader.stream().mapToObj(system.readers()::get).findFirst());
  }

  private boolean leftInDoubt(int cell) {
    for (boolean whole : new boolean[] {false, true}) {
      for (boolean upwards : new boolean[] {true, false}) {
        if (!inDoubt(cell)) {
          push(cell, upwards, whole);
        }
      }
    }
    return inDoubt(cell);
  }

  private boolean inDoubt(int cell) {
    LinkedCell of = system.cells().get(cell);
    return knows
        .map(reader -> high[cell] - low[cell] >= Math.min(reader.width(), of.most() - of.least()))
        .orElseGet(() -> low[cell] <= of.low() && high[cell] >= of.high());
  }

  /**
   * The most or the least that one cell can be; the values of all cells are kept. In linear
   * programs first, which are quicker and mostly come to whole values.
   */
  private void push(int cell, boolean upwards, boolean whole) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Map<Integer, Variable> variables = new HashMap<>();
    for (int one : hidden) {
      LinkedCell of = system.cells().get(one);
      int least = Math.max(of.least(), knows.map(reader -> reader.least().get(one)).orElse(0));
      Variable variable = model.newVariable("v" + one).integer(whole).lower(least).upper(of.most());
      variables.put(one, variable);
    }
    Optional.ofNullable(variables.get(cell)).orElseThrow().weight(1);
    for (int place = 0; place < system.relations().size(); place++) {
      add(model, variables, system.relations().get(place), "r" + place);
    }
    Optimisation.Result result = upwards ? model.maximise() : model.minimise();
    if (result.getState().isOptimal()) {
      int[] values = system.cells().stream().mapToInt(LinkedCell::value).toArray();
      for (int i = 0; i < hidden.size(); i++) {
        values[hidden.get(i)] = (int) Math.rint(result.doubleValue(i));
      }
      keep(values);
    }
  }

  private void add(
      ExpressionsBasedModel model,
      Map<Integer, Variable> variables,
      LinearRelation relation,
      String name) {
    if (relation.terms().stream().noneMatch(term -> variables.containsKey(term.cell()))) {
      return;
    }
    Expression sum = model.newExpression(name);
    long left = relation.number();
    for (LinearRelation.Term term : relation.terms()) {
      Optional<Variable> variable = Optional.ofNullable(variables.get(term.cell()));
      variable.ifPresent(one -> sum.set(one, term.factor()));
      left -= variable.isPresent() ? 0 : value(term);
    }
    sum.lower(left);
    if (relation.sense() == LinearRelation.Sense.EQUAL) {
      sum.upper(left);
    }
  }

  private long value(LinearRelation.Term term) {
    return (long) term.factor() * system.cells().get(term.cell()).value();
  }

  private void keep(int[] values) {
    if (hidden.stream().allMatch(cell -> within(cell, values[cell]))
        && system.relations().stream().allMatch(relation -> kept(relation, values))) {
      for (int cell : hidden) {
        low[cell] = Math.min(low[cell], values[cell]);
        high[cell] = Math.max(high[cell], values[cell]);
      }
    }
  }

  private boolean within(int cell, int value) {
    LinkedCell of = system.cells().get(cell);
    return Stream.of(of.least(), knows.map(reader -> reader.least().get(cell)).orElse(0))
            .allMatch(least -> value >= least)
        && value <= of.most();
  }

  private static boolean kept(LinearRelation relation, int[] values) {
    long sum = 0;
    for (LinearRelation.Term term : relation.terms()) {
      sum += (long) term.factor() * values[term.cell()];
    }
    return relation.sense() == LinearRelation.Sense.EQUAL
        ? sum == relation.number()
        : sum >= relation.number();
  }
}
