package org.toevertrouwd.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.toevertrouwd.app.demo.PracticeMaker;
import org.toevertrouwd.app.demo.PracticeWriter;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.directory.BundledDirectory;
import org.toevertrouwd.figures.CountedCell;
import org.toevertrouwd.figures.CountedTable;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.LeavingTables;
import org.toevertrouwd.figures.ReleasedFigures;
import org.toevertrouwd.figures.Releasing;
import org.toevertrouwd.protect.Effort;
import org.toevertrouwd.protect.ExactSuppression;
import org.toevertrouwd.protect.Seed;
import org.toevertrouwd.release.YearFigures;

/**
 * How much of a year leaves at T = 5: the share of the cases in the cells of one-way tables that
 * stand in shown cells. The practices are those of the demonstration: eight clients, skewed lifelike
 * distributions, seeds 1 and up.
 */
final class ShareKept {

  private static final int YEAR = 2025;
  private static final int T = 5;

  private final Path folder;
  private final Codebook codebook = BundledCodebook.load();

  ShareKept(Path folder) {
    this.folder = folder;
  }

  /**
   * What is kept, in per cent.
   *
   * @param may of the single-valued one-way tables of cases that the codebook lets leave
   * @param all of all single-valued one-way tables of cases
   * @param twoWay tables of two axes that leave, a year
   * @param unproven tables that stayed home because no choice was proven, a year
   * @param time of protecting one year
   */
  record Kept(double may, double all, double twoWay, double unproven, Measured time) {}

  /** Of practices with so many dossiers. */
  Kept of(int dossiers, int years) throws Exception {
    Map<String, Double> sums = new LinkedHashMap<>();
    double[] milliseconds = new double[years];
    for (int seed = 1; seed <= years; seed++) {
      CountedYear counted = counted(dossiers, seed);
      byte[] chance = new byte[Seed.LEAST_BYTES];
      chance[0] = (byte) seed;
      long begin = System.nanoTime();
      ReleasedFigures released =
          new Releasing(codebook, T, new Seed(chance), new ExactSuppression(Effort.normal()))
              .release(counted);
      milliseconds[seed - 1] = (System.nanoTime() - begin) / 1e6;
      add(sums, counted, released);
    }
    return new Kept(
        100 * value(sums, "kept") / value(sums, "may"),
        100 * value(sums, "kept") / value(sums, "all"),
        value(sums, "two-way") / years,
        value(sums, "unproven") / years,
        Measured.of(milliseconds));
  }

  private CountedYear counted(int dossiers, int seed) throws Exception {
    try (Practice practice = Practice.empty(folder, "kept-" + dossiers + "-" + seed)) {
      PracticeWriter.write(
          practice.kluis().store(),
          new PracticeMaker(seed, List.of("caw", "line-1712")).make(YEAR, dossiers));
      return new YearFigures(
              practice.kluis(), codebook, BundledDirectory.load(), Clock.systemUTC())
          .counted(YEAR);
    }
  }

  private void add(Map<String, Double> sums, CountedYear counted, ReleasedFigures released) {
    LeavingTables leaving = new LeavingTables(codebook);
    for (CountedTable table : counted.tables()) {
      boolean multi =
          codebook.dimension(table.definition().axes().getFirst().dimension()).orElseThrow().multi();
      if (table.definition().unit() == Unit.CASES
          && table.definition().axes().size() == 1
          && !multi) {
        double all = table.inner().stream().map(CountedCell::tally).mapToInt(t -> t.value()).sum();
        sums.merge("all", all, Double::sum);
        sums.merge("may", leaving.mayLeave(table.definition()) ? all : 0, Double::sum);
      }
    }
    for (FigureTable table : released.figures().tables()) {
      boolean oneWay = table.definition().axes().size() == 1;
      boolean multi =
          codebook.dimension(table.definition().axes().getFirst().dimension()).orElseThrow().multi();
      if (table.definition().unit() == Unit.CASES && oneWay && !multi) {
        double kept =
            table.cells().stream()
                .filter(cell -> !cell.total())
                .map(FigureCell::value)
                .mapToInt(value -> value.orElse(0))
                .sum();
        sums.merge("kept", kept, Double::sum);
      }
      sums.merge("two-way", oneWay || table.stayedHome() ? 0.0 : 1.0, Double::sum);
    }
    sums.merge(
        "unproven",
        (double)
            released.stayedHome().stream()
                .filter(home -> home.reason().name().equals("NOT_PROVEN"))
                .count(),
        Double::sum);
  }

  private static double value(Map<String, Double> sums, String name) {
    return sums.getOrDefault(name, 0.0);
  }
}
