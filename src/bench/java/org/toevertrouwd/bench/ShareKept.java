package org.toevertrouwd.bench;

import java.util.List;
import java.util.stream.LongStream;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.figures.CountedCell;
import org.toevertrouwd.figures.CountedTable;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.ReleasedFigures;
import org.toevertrouwd.figures.Releasing;
import org.toevertrouwd.protect.Effort;
import org.toevertrouwd.protect.ExactSuppression;
import org.toevertrouwd.protect.Seed;

/**
 * How much of a year of {@link BenchYear} leaves at T = 5. What is counted is the mass of all
 * one-way tables of cases, those of several answers included: the sum of their inner cells. Kept is
 * what stands in shown cells; of a table that stays home that is nothing.
 */
final class ShareKept {

  static final int T = 5;

  private final Codebook codebook = BundledCodebook.load();
  private long all;
  private long enough;
  private long kept;
  private long twoWay;

  /**
   * What is kept.
   *
   * @param kept per cent of the mass
   * @param enough per cent of the mass in cells of T reporters or more; nothing can keep more
   * @param twoWay tables of two axes that leave, a year
   * @param time of protecting the whole layout of one year
   */
  record Kept(double kept, double enough, double twoWay, Measured time) {}

  /** Of years with so many dossiers, seeds 1 and up. */
  Kept of(int dossiers, int years) {
    all = 0;
    enough = 0;
    kept = 0;
    twoWay = 0;
    double[] milliseconds =
        LongStream.rangeClosed(1, years).mapToDouble(seed -> year(dossiers, seed)).toArray();
    return new Kept(
        percent(kept), percent(enough), (double) twoWay / years, Measured.of(milliseconds));
  }

  private double percent(long part) {
    return Math.round(1000.0 * part / all) / 10.0;
  }

  private double year(int dossiers, long seed) {
    CountedYear counted = BenchYear.of(dossiers, seed);
    long begin = System.nanoTime();
    ReleasedFigures released = released(codebook, counted, seed);
    double milliseconds = (System.nanoTime() - begin) / 1e6;
    List<FigureTable> left = released.figures().tables();
    for (int i = 0; i < left.size(); i++) {
      add(counted.tables().get(i), left.get(i));
    }
    return milliseconds;
  }

  /** Protected with the chance of a seed. */
  static ReleasedFigures released(Codebook codebook, CountedYear counted, long seed) {
    byte[] chance = new byte[Seed.LEAST_BYTES];
    chance[0] = (byte) seed;
    return new Releasing(codebook, T, new Seed(chance), new ExactSuppression(Effort.normal()))
        .release(counted);
  }

  private void add(CountedTable counted, FigureTable left) {
    TableDefinition table = counted.definition();
    if (table.axes().size() > 1) {
      twoWay += left.stayedHome() ? 0 : 1;
      return;
    }
    if (table.unit() == Unit.CASES) {
      for (int i = 0; i < counted.cells().size(); i++) {
        CountedCell cell = counted.cells().get(i);
        if (!cell.total()) {
          all += cell.tally().value();
          enough += cell.tally().reporters() < T ? 0 : cell.tally().value();
          kept += left.cells().get(i).value().orElse(0);
        }
      }
    }
  }
}
