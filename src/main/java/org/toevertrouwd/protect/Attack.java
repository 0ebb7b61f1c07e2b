package org.toevertrouwd.protect;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far a reader can think a cell from its true value, by the primal simplex method. The true
 * values are always possible, so every problem starts there, with the dictionary as the last one
 * left it: a cell that is not hidden simply cannot move. Steps along whole numbers stay whole.
 */
final class Attack {

  private static final double NEAR = 1e-9;

  private final Knot knot;
  private final Dictionary dictionary;
  private final double[] below;
  private final double[] above;
  private final double[] shifts;
  private int target;
  private double sign;

  Attack(Knot knot, Work work) {
    this.knot = knot;
    int size = knot.cells().size();
    dictionary = new Dictionary(size, work);
    int all = size + knot.ties().size();
    below = new double[all];
    above = new double[all];
    shifts = new double[all];
    for (Knot.Tie tie : knot.ties()) {
      int variable = dictionary.add(tie.cells(), tie.doubles());
      below[variable] = -tie.room();
      above[variable] = tie.above() ? Double.POSITIVE_INFINITY : 0;
    }
  }

  /** From now on this reader, and cells hidden in these parts, by position in the system. */
  void against(Reading reader, double[] parts) {
    for (int number = 0; number < knot.cells().size(); number++) {
      int cell = knot.cells().get(number);
      below[number] = -parts[cell] * reader.below(cell);
      above[number] = parts[cell] * reader.above(cell);
    }
  }

  /**
   * The same, but no cell that is hidden in part moves further than a cap. What a part of a cell
   * could give counts for no more than all of what is asked, so this finds what a cut can say.
   */
  void against(Reading reader, double[] parts, int cap) {
    against(reader, parts);
    for (int number = 0; number < knot.cells().size(); number++) {
      double part = parts[knot.cells().get(number)];
      if (part < 1) {
        below[number] = Math.max(below[number], -part * cap);
        above[number] = Math.min(above[number], part * cap);
      }
    }
  }

  /**
   * Moves a cell away from its true value as far as is asked, or as far as it goes.
   *
   * @param number of the cell within the knot
   * @param direction 1 or -1
   * @return how far it went
   */
  double push(int number, int direction, double far) {
    Arrays.fill(shifts, 0);
    target = number;
    sign = direction;
    int allowed = 20 * (shifts.length + 10);
    for (int turn = 0; turn < allowed; turn++) {
      double went = sign * shifts[target];
      if (went >= far - NEAR || !step(far - went, turn > allowed / 2)) {
        break;
      }
    }
    return sign * shifts[target];
  }

  private boolean step(double still, boolean late) {
    int row = dictionary.place(target);
    int column = row < 0 ? -1 - row : entering(row, late);
    if (column < 0) {
      return false;
    }
    double pull = row < 0 ? sign : sign * dictionary.row(row)[column];
    double direction = Math.signum(pull);
    int in = dictionary.outside(column);
    double length = Math.min(still / Math.abs(pull), room(in, direction));
    return advanced(column, direction, length);
  }

  /** Moves a column so far, or until a row blocks it; false if it did not move at all. */
  private boolean advanced(int column, double direction, double length) {
    int blocking = blocking(column, direction, length);
    if (blocking >= 0) {
      exchange(column, direction, blocking);
      return true;
    }
    if (length > 0) {
      move(column, direction * length);
    }
    return length > 0;
  }

  private void exchange(int column, double direction, int blocking) {
    double factor = direction * dictionary.row(blocking)[column];
    double room = room(dictionary.inside(blocking), Math.signum(factor));
    move(column, direction * Math.max(0, room / Math.abs(factor)));
    dictionary.exchange(blocking, column);
  }

  private double room(int variable, double direction) {
    double end = direction > 0 ? above[variable] : below[variable];
    return direction * (end - shifts[variable]);
  }

  private int entering(int row, boolean late) {
    double[] factors = dictionary.row(row);
    int found = -1;
    double best = NEAR;
    for (int column = 0; column < factors.length; column++) {
      double pull = Math.abs(factors[column]);
      if (pull > NEAR) {
        int in = dictionary.outside(column);
        if ((late ? found < 0 || in < dictionary.outside(found) : pull > best)
            && room(in, sign * Math.signum(factors[column])) > NEAR) {
          best = pull + NEAR;
          found = column;
        }
      }
    }
    return found;
  }

  /** The row that stops a move first, or -1; among equals one that can never move again. */
  private int blocking(int column, double direction, double length) {
    int found = -1;
    double least = length;
    double firmest = 0;
    for (int row = 0; row < dictionary.rows(); row++) {
      double factor = direction * dictionary.row(row)[column];
      if (Math.abs(factor) > NEAR) {
        double until = room(dictionary.inside(row), Math.signum(factor)) / Math.abs(factor);
        double firm = firm(row, factor);
        if (until < least - NEAR || until <= least + NEAR && found >= 0 && firm > firmest) {
          least = Math.min(least, until);
          firmest = firm;
          found = row;
        }
      }
    }
    return found;
  }

  private double firm(int row, double factor) {
    int variable = dictionary.inside(row);
    return Math.abs(factor) + (below[variable] == above[variable] ? 1000 : 0);
  }

  private void move(int column, double length) {
    if (length == 0) {
      return;
    }
    shifts[dictionary.outside(column)] += length;
    for (int row = 0; row < dictionary.rows(); row++) {
      double factor = dictionary.row(row)[column];
      if (factor != 0) {
        shifts[dictionary.inside(row)] += length * factor;
      }
    }
  }

  /** Where the last push ended, if in whole numbers that keep every relation. Exact. */
  Optional<Point> whole(Reading reader, BitSet hidden) {
    int[] rounded = new int[knot.cells().size()];
    for (int number = 0; number < rounded.length; number++) {
      rounded[number] = (int) Math.rint(shifts[number]);
      if (Math.abs(shifts[number] - rounded[number]) > 1e-6) {
        return Optional.empty();
      }
    }
    return checked(rounded, reader, hidden);
  }

  /** These differences as a point, if they keep every relation and move only what is hidden. */
  Optional<Point> checked(int[] differences, Reading reader, BitSet hidden) {
    int[] moved =
        IntStream.range(0, differences.length).filter(number -> differences[number] != 0).toArray();
    int[] cells = Arrays.stream(moved).map(knot.cells()::get).toArray();
    Point point = new Point(cells, Arrays.stream(moved).map(i -> differences[i]).toArray());
    boolean possible =
        Arrays.stream(cells).allMatch(hidden::get)
            && reader.allows(point)
            && knot.ties().stream().allMatch(tie -> tie.keptBy(differences));
    return possible ? Optional.of(point) : Optional.empty();
  }

  /** What keeps the last push from going further: by number of the tie, how much it counts. */
  double[] multipliers() {
    double[] found = new double[knot.ties().size()];
    int row = dictionary.place(target);
    for (int column = 0; row >= 0 && column < dictionary.columns(); column++) {
      int variable = dictionary.outside(column);
      if (variable >= dictionary.columns()) {
        double factor = sign * dictionary.row(row)[column];
        double fine = Math.rint(factor * 2520) / 2520;
        found[variable - dictionary.columns()] = Math.abs(fine - factor) < 1e-7 ? fine : factor;
      }
    }
    return found;
  }
}
