package org.toevertrouwd.protect;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Puts choices of hidden cells within one knot to every reader, and says what they lack. */
final class Guard {

  private static final double NEAR = 1e-6;
  private static final double LACKING = 1e-4;

  private final Knot knot;
  private final Attack attack;
  private final WholeAttack wholeAttack;
  private final List<Reading> readers;
  private final IntPredicate must;
  private final Work work;
  private final Seen seen = new Seen();

  /** The first reader is the outsider. */
  Guard(Knot knot, List<Reading> readers, IntPredicate must, Work work) {
    this.must = must;
    this.knot = knot;
    this.readers = List.copyOf(readers);
    this.work = work;
    attack = new Attack(knot, work);
    wholeAttack = new WholeAttack(knot, attack, work);
  }

  /** What an outsider sees too well when cells are hidden in parts, by position in the system. */
  Set<Cut> lackingInParts(double[] parts) {
    Set<Cut> cuts = new LinkedHashSet<>();
    Reading reader = readers.getFirst();
    for (int number = 0; number < knot.cells().size(); number++) {
      int cell = knot.cells().get(number);
      if (parts[cell] > NEAR) {
        for (int direction = 1; direction >= -1; direction -= 2) {
          int goal = direction > 0 ? reader.goalAbove(cell) : reader.goalBelow(cell);
          if (goal > 0) {
            partly(number, direction, goal, parts).ifPresent(cuts::add);
          }
        }
      }
    }
    return cuts;
  }

  /** What the cell lacks in one direction, by what cells could give at most, or as they are. */
  private Optional<Cut> partly(int number, int direction, int goal, double[] parts) {
    Reading reader = readers.getFirst();
    attack.against(reader, parts, goal);
    Optional<Cut> cut = tooNear(number, direction, goal, parts);
    if (cut.isEmpty()) {
      attack.against(reader, parts);
      cut = tooNear(number, direction, goal, parts);
    }
    return cut;
  }

  private Optional<Cut> tooNear(int number, int direction, int goal, double[] parts) {
    work.attack();
    double far = goal * parts[knot.cells().get(number)];
    if (attack.push(number, direction, far) >= far - NEAR) {
      return Optional.empty();
    }
    return barrier(readers.getFirst(), number, direction)
        .ifHidden(number, goal, must)
        .filter(cut -> cut.lackedBy(parts) > LACKING);
  }

  private Barrier barrier(Reading reader, int number, int direction) {
    return Barrier.of(knot, reader, number, direction, attack.multipliers());
  }

  /** What exactly these hidden cells lack; nothing when every goal is reached in whole values. */
  Set<Cut> lacking(BitSet hidden) {
    Set<Cut> cuts = new LinkedHashSet<>();
    List<Point> points = seen.within(hidden);
    double[] all = new double[Math.max(hidden.length(), last() + 1)];
    hidden.stream().forEach(cell -> all[cell] = 1);
    for (Reading reader : readers) {
      attack.against(reader, all);
      cuts.addAll(lacking(new Trial(reader, hidden, Reach.of(reader, points)), reader, hidden));
      if (!cuts.isEmpty()) {
        return cuts;
      }
    }
    return cuts;
  }

  private Set<Cut> lacking(Trial trial, Reading reader, BitSet hidden) {
    Set<Cut> cuts = new LinkedHashSet<>();
    for (int number = 0; number < knot.cells().size(); number++) {
      int cell = knot.cells().get(number);
      if (hidden.get(cell) && !reader.asksNothing(cell)) {
        cuts.addAll(reader.isOutside() ? trial.ends(number) : trial.width(number));
      }
    }
    return cuts;
  }

  /** The points found so far that move only these cells. */
  List<Point> points(BitSet hidden) {
    return seen.within(hidden);
  }

  private int last() {
    return knot.cells().isEmpty() ? 0 : knot.cells().getLast();
  }

  /** One reader looking at one choice. */
  private final class Trial {

    private final Reading reader;
    private final BitSet hidden;
    private final Reach reach;

    Trial(Reading reader, BitSet hidden, Reach reach) {
      this.reader = reader;
      this.hidden = hidden;
      this.reach = reach;
    }

    Set<Cut> ends(int number) {
      int cell = knot.cells().get(number);
      Set<Cut> cuts = new LinkedHashSet<>();
      end(number, 1, reader.goalAbove(cell)).ifPresent(cuts::add);
      end(number, -1, reader.goalBelow(cell)).ifPresent(cuts::add);
      return cuts;
    }

    private Optional<Cut> end(int number, int direction, int goal) {
      int cell = knot.cells().get(number);
      if (reach.towards(cell, direction) >= goal) {
        return Optional.empty();
      }
      if (push(number, direction, goal) < goal - NEAR) {
        Optional<Cut> cut = violated(barrier(reader, number, direction), number, goal);
        if (cut.isPresent()) {
          return cut;
        }
      }
      return wholly(number, direction, goal)
          ? Optional.empty()
          : Optional.of(Barrier.oneMore(knot, cell, hidden::get));
    }

    Set<Cut> width(int number) {
      int cell = knot.cells().get(number);
      int width = reader.width(cell);
      if (reach.width(cell) >= width) {
        return Set.of();
      }
      Optional<Cut> cut = tooNarrow(number, width);
      if (reach.width(cell) >= width) {
        return Set.of();
      }
      if (cut.isPresent()) {
        return Set.of(cut.get());
      }
      return stretched(number, width) ? Set.of() : Set.of(Barrier.oneMore(knot, cell, hidden::get));
    }

    /** Pushes both ends; answers why they do not come far enough apart, where that is seen. */
    private Optional<Cut> tooNarrow(int number, int width) {
      int cell = knot.cells().get(number);
      double above = push(number, 1, width - reach.towards(cell, -1));
      Barrier first = barrier(reader, number, 1);
      if (reach.width(cell) >= width) {
        return Optional.empty();
      }
      double below = push(number, -1, width - reach.towards(cell, 1));
      Barrier second = barrier(reader, number, -1);
      return above + below < width - NEAR
          ? violated(first.with(second), number, width)
          : Optional.empty();
    }

    /** Moves both ends by whole steps as far as they go. */
    private boolean stretched(int number, int width) {
      int cell = knot.cells().get(number);
      for (int direction = 1; direction >= -1; direction -= 2) {
        while (reach.width(cell) < width
            && wholly(number, direction, reach.towards(cell, direction) + 1)) {
          work.round();
        }
      }
      return reach.width(cell) >= width;
    }

    private double push(int number, int direction, int goal) {
      work.attack();
      double far = attack.push(number, direction, goal);
      attack.whole(reader, hidden).ifPresent(this::keep);
      return far;
    }

    private boolean wholly(int number, int direction, int goal) {
      int cell = knot.cells().get(number);
      if (reach.towards(cell, direction) < goal) {
        wholeAttack.find(reader, hidden, number, direction * goal).ifPresent(this::keep);
      }
      return reach.towards(cell, direction) >= goal;
    }

    private void keep(Point point) {
      seen.add(point);
      reach.add(point);
    }

    private Optional<Cut> violated(Barrier barrier, int number, int far) {
      return barrier.ifHidden(number, far, must).filter(cut -> !cut.keptBy(hidden));
    }
  }
}
