package org.toevertrouwd.protect;

import java.util.BitSet;
import java.util.Optional;

/**
 * Looks for whole values that bring a cell far enough, where the corner that the simplex method
 * found is not whole. Branches on a cell that is not.
 */
final class WholeAttack {

  private static final double NEAR = 1e-6;

  private final Knot knot;
  private final Attack attack;
  private final Work work;

  WholeAttack(Knot knot, Attack attack, Work work) {
    this.knot = knot;
    this.attack = attack;
    this.work = work;
  }

  /** A point where the cell is at least so far away in this direction, or empty: there is none. */
  Optional<Point> find(Reading reader, BitSet hidden, int number, int far) {
    int size = knot.cells().size();
    double[] lower = new double[size];
    double[] upper = new double[size];
    for (int i = 0; i < size; i++) {
      int cell = knot.cells().get(i);
      lower[i] = hidden.get(cell) ? -reader.below(cell) : 0;
      upper[i] = hidden.get(cell) ? reader.above(cell) : 0;
    }
    if (far > 0) {
      lower[number] = far;
    } else {
      upper[number] = far;
    }
    boolean can = lower[number] <= upper[number];
    return can ? search(program(lower, upper), reader, hidden) : Optional.empty();
  }

  private BoxedProgram program(double[] lower, double[] upper) {
    BoxedProgram program = new BoxedProgram(new double[lower.length], lower, upper, work);
    for (Knot.Tie tie : knot.ties()) {
      program.add(
          tie.cells(), tie.doubles(), -tie.room(), tie.above() ? Double.POSITIVE_INFINITY : 0);
    }
    return program;
  }

  private Optional<Point> search(BoxedProgram program, Reading reader, BitSet hidden) {
    work.attack();
    if (!open(program)) {
      return Optional.empty();
    }
    int[] rounded = new int[knot.cells().size()];
    int split = -1;
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (int) Math.rint(program.value(i));
      if (split < 0 && Math.abs(program.value(i) - rounded[i]) > NEAR) {
        split = i;
      }
    }
    if (split < 0) {
      Optional<Point> point = attack.checked(rounded, reader, hidden);
      if (point.isEmpty()) {
        throw new Work.Spent();
      }
      return point;
    }
    return halves(program, split, reader, hidden);
  }

  /** Whether there may be whole values here; the program is at a corner then. */
  private static boolean open(BoxedProgram program) {
    return switch (program.solve()) {
      case BEST -> true;
      case EMPTY -> {
        if (!program.provenEmpty()) {
          throw new Work.Spent();
        }
        yield false;
      }
      case ENDLESS -> throw new Work.Spent();
    };
  }

  private Optional<Point> halves(BoxedProgram program, int split, Reading reader, BitSet hidden) {
    double floor = Math.floor(program.value(split));
    double lower = program.lower(split);
    double upper = program.upper(split);
    program.bound(split, lower, floor);
    Optional<Point> found = search(program, reader, hidden);
    if (found.isEmpty()) {
      program.bound(split, floor + 1, upper);
      found = search(program, reader, hidden);
    }
    program.bound(split, lower, upper);
    return found;
  }
}
