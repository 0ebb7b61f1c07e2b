package org.toevertrouwd.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of choosing hidden cells among some that hang together: what each costs, what every
 * choice must keep, and who says what a choice lacks.
 */
final class Choice {

  private final LinkedSystem system;
  private final List<Integer> cells;
  private final List<Guard> guards;
  private final Set<Integer> own = new HashSet<>();
  private final Set<Cut> cuts = new LinkedHashSet<>();

  Choice(LinkedSystem system, List<Integer> cells, List<Guard> guards) {
    this.system = system;
    this.cells = List.copyOf(cells);
    this.guards = List.copyOf(guards);
    own.addAll(cells);
  }

  List<Integer> cells() {
    return cells;
  }

  List<Cut> cuts() {
    return List.copyOf(cuts);
  }

  int systemSize() {
    return system.cells().size();
  }

  long weight(int cell) {
    return system.cells().get(cell).weight();
  }

  boolean must(int cell) {
    return system.cells().get(cell).standing() == LinkedCell.Standing.MUST_HIDE;
  }

  long cost(BitSet hidden) {
    return hidden.stream().mapToLong(this::weight).reduce(0, Math::addExact);
  }

  /** The cells that must be hidden. */
  BitSet musts() {
    BitSet musts = new BitSet();
    cells.stream().filter(this::must).forEach(musts::set);
    return musts;
  }

  /** Keeps what is new of these, without cells that cannot be hidden; answers it. */
  List<Cut> learn(Collection<Cut> found) {
    List<Cut> added = new ArrayList<>();
    for (Cut cut : found) {
      if (cuts.add(cut)) {
        added.add(cut);
      }
    }
    return added;
  }

  /** What is lacking when cells are hidden in parts, by position in the system. */
  Set<Cut> lackingInParts(double[] parts) {
    Set<Cut> found = new LinkedHashSet<>();
    guards.forEach(guard -> found.addAll(guard.lackingInParts(parts)));
    return found;
  }

  /** What exactly these hidden cells lack, for readers and rules; nothing when they will do. */
  Set<Cut> lacking(BitSet hidden) {
    Set<Cut> found = new LinkedHashSet<>();
    for (Guard guard : guards) {
      found.addAll(guard.lacking(hidden));
    }
    for (HidingRule rule : system.rules()) {
      asked(system, rule, hidden).filter(cut -> own.containsAll(cut.cells())).ifPresent(found::add);
    }
    return found;
  }

  /** What a rule asks beyond these hidden cells, of cells that may be hidden. */
  static Optional<Cut> asked(LinkedSystem system, HidingRule rule, BitSet hidden) {
    return rule.lacking((BitSet) hidden.clone())
        .map(
            demand -> {
              BitSet of = demand.of();
              of.stream().filter(cell -> !Knots.hideable(system, cell)).forEach(of::clear);
              Cut cut = Cut.of(new HidingRule.Demand(demand.because(), of, demand.atLeast()));
              if (cut.keptBy(hidden)) {
                throw new IllegalStateException("a rule asks for what is hidden already");
              }
              return cut;
            });
  }
}
