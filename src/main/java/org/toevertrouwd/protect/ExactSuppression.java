package org.toevertrouwd.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * The cheapest hidden cells, exactly: every choice is put to every reader, and what they see too
 * well becomes a condition on all choices (Fischetti and Salazar 2001, "Solving the cell
 * suppression problem on tabular data with linear constraints"). Cells that do not hang together
 * are chosen apart. A reader reaches a goal only with whole values that keep all relations, and the
 * result is tried once more before it is given.
 */
public final class ExactSuppression implements Suppressor {

  private final Effort effort;

  /**
   * @param effort how much work each system may take
   */
  public ExactSuppression(Effort effort) {
    this.effort = effort;
  }

  /**
   * @throws IllegalArgumentException if the system does not fit together: a relation that the true
   *     values do not keep, a cell that is not there or that a relation names twice
   * @throws IllegalStateException if a rule asks for what is hidden already
   */
  @Override
  public Suppression suppress(LinkedSystem system) {
    SystemCheck.check(system);
    try {
      return new Run(system, new Work(effort)).result();
    } catch (Work.Spent _) {
      return new Suppression.NotProven();
    }
  }

  /** One system being worked on. */
  private static final class Run {

    private final LinkedSystem system;
    private final Work work;
    private final List<Knot> knots;
    private final Knots together;
    private final Map<Knot, Guard> guards = new HashMap<>();
    private final Map<Integer, List<Cut>> known = new HashMap<>();
    private final Map<Integer, BitSet> chosen = new LinkedHashMap<>();

    Run(LinkedSystem system, Work work) {
      this.system = system;
      this.work = work;
      knots = Knots.of(system);
      together = new Knots(system.cells().size());
      knots.forEach(knot -> together.join(knot.cells()));
    }

    Suppression result() {
      while (true) {
        if (!chooseAll()) {
          return new Suppression.Impossible();
        }
        BitSet hidden = hidden();
        List<Cut> asked = asked(hidden);
        if (asked.isEmpty()) {
          return proven(hidden);
        }
        if (asked.stream().anyMatch(cut -> cut.cells().isEmpty())) {
          return new Suppression.Impossible();
        }
        asked.forEach(this::tieTogether);
      }
    }

    private BitSet hidden() {
      BitSet hidden = new BitSet();
      chosen.values().forEach(hidden::or);
      return hidden;
    }

    private List<Cut> asked(BitSet hidden) {
      return system.rules().stream()
          .flatMap(rule -> Choice.asked(system, rule, hidden).stream())
          .toList();
    }

    private Suppression proven(BitSet hidden) {
      if (!Proof.holds(system, knots, hidden, work)) {
        return new Suppression.NotProven();
      }
      long cost = hidden.stream().mapToLong(cell -> system.cells().get(cell).weight()).sum();
      return new Suppression.Proven(hidden, cost);
    }

    /** Chooses in every part that has no choice yet; false if one has none. */
    private boolean chooseAll() {
      for (Map.Entry<Integer, List<Knot>> part : parts().entrySet()) {
        if (!chosen.containsKey(part.getKey())) {
          Optional<BitSet> best = choose(part.getKey(), part.getValue());
          if (best.isEmpty()) {
            return false;
          }
          chosen.put(part.getKey(), best.get());
        }
      }
      return true;
    }

    private Map<Integer, List<Knot>> parts() {
      Map<Integer, List<Knot>> parts = new TreeMap<>();
      for (Knot knot : knots) {
        int first = together.first(knot.cells().getFirst());
        parts.computeIfAbsent(first, f -> new ArrayList<>()).add(knot);
      }
      return parts;
    }

    private Optional<BitSet> choose(int first, List<Knot> part) {
      List<Integer> cells = part.stream().flatMap(knot -> knot.cells().stream()).sorted().toList();
      Choice choice = new Choice(system, cells, part.stream().map(this::guard).toList());
      choice.learn(known.getOrDefault(first, List.of()));
      if (choice.musts().isEmpty() && choice.cuts().isEmpty()) {
        return Optional.of(new BitSet());
      }
      Optional<BitSet> best = new Search(choice, work).cheapest();
      known.put(first, choice.cuts());
      return best;
    }

    private Guard guard(Knot knot) {
      return guards.computeIfAbsent(knot, k -> new Guard(k, readers(system), must(system), work));
    }

    /** The parts that a rule spans are one from now on, and keep it. */
    private void tieTogether(Cut cut) {
      List<Integer> firsts = cut.cells().stream().map(together::first).distinct().toList();
      together.join(firsts);
      List<Cut> all =
          Stream.concat(
                  firsts.stream().flatMap(f -> known.getOrDefault(f, List.of()).stream()),
                  Stream.of(cut))
              .distinct()
              .toList();
      Set.copyOf(firsts).forEach(chosen::remove);
      Set.copyOf(firsts).forEach(known::remove);
      known.put(together.first(firsts.getFirst()), all);
    }
  }

  static IntPredicate must(LinkedSystem system) {
    return cell -> system.cells().get(cell).standing() == LinkedCell.Standing.MUST_HIDE;
  }

  /** Everybody who reads: the outsider first. */
  static List<Reading> readers(LinkedSystem system) {
    return Stream.concat(
            Stream.of(Reading.outside(system.cells())),
            system.readers().stream().map(one -> Reading.knowing(system.cells(), one)))
        .toList();
  }
}
