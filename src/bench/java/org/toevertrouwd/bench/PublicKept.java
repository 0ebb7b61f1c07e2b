package org.toevertrouwd.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.toevertrouwd.app.demo.PracticeMaker;
import org.toevertrouwd.app.demo.PracticeWriter;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.directory.BundledDirectory;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.Combination;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.CombinedCell;
import org.toevertrouwd.exchange.PackageWriter;
import org.toevertrouwd.exchange.ReleaseMode;
import org.toevertrouwd.exchange.ReleaseTerms;
import org.toevertrouwd.exchange.Roster;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.figures.CountedTable;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.Releasing;
import org.toevertrouwd.pool.AuditedFile;
import org.toevertrouwd.pool.PublicVersion;
import org.toevertrouwd.protect.Effort;
import org.toevertrouwd.protect.ExactSuppression;
import org.toevertrouwd.protect.Seed;
import org.toevertrouwd.release.YearFigures;

/**
 * How much of a pool everybody may see: the share of the cases in the cells of single-valued
 * one-way tables that stand in shown cells of the public version, of pools of made-up practices
 * with 20 to 60 dossiers each, and the same share of what the bureau knows exactly.
 */
final class PublicKept {

  private static final int YEAR = 2025;
  private static final int T = 5;
  private static final int PUBLIC = 10;
  private static final int LEAST_DOSSIERS = 20;
  private static final int MORE_DOSSIERS = 41;
  private static final int STEP = 17;

  private final Path folder;
  private final Codebook codebook = BundledCodebook.load();
  private final List<Path> packages = new ArrayList<>();
  private final Map<String, List<Integer>> mass = new HashMap<>();

  PublicKept(Path folder) {
    this.folder = folder;
  }

  /**
   * What is kept, in per cent of the cases of all single-valued one-way tables.
   *
   * @param bureau what the bureau knows exactly
   * @param least what all lower ends of the bureau add up to
   * @param everybody what everybody may see
   * @param tables one-way tables of cases that show anything
   * @param outcome what came of it
   * @param milliseconds of making the public version, its audit included
   */
  record Kept(
      double bureau,
      double least,
      double everybody,
      long tables,
      String outcome,
      double milliseconds) {}

  /** Of a pool with so many confidants; a larger pool holds the smaller ones. */
  Kept of(int confidants) throws Exception {
    while (packages.size() < confidants) {
      add(packages.size());
    }
    Combined combined = Combination.of(packages.subList(0, confidants), codebook, Roster.empty());
    double all = 0;
    for (List<Integer> one : mass.values()) {
      all += one.subList(0, confidants).stream().mapToInt(Integer::intValue).sum();
    }
    double exact =
        combined.cells().stream()
            .filter(cell -> cell.exact() && !cell.codes().contains(FigureCell.TOTAL))
            .filter(cell -> mass.containsKey(cell.table()))
            .mapToLong(CombinedCell::low)
            .sum();
    double least =
        combined.cells().stream()
            .filter(cell -> !cell.codes().contains(FigureCell.TOTAL))
            .filter(cell -> mass.containsKey(cell.table()))
            .mapToLong(CombinedCell::low)
            .sum();
    long begin = System.nanoTime();
    PublicVersion.Outcome outcome =
        new PublicVersion(
                new ExactSuppression(Effort.normal()), new AuditedFile(), "toevertrouwd 0.1.0")
            .make(combined, PUBLIC, new Seed(new byte[Seed.LEAST_BYTES]));
    double time = (System.nanoTime() - begin) / 1e6;
    return switch (outcome) {
      case PublicVersion.Nothing(PublicVersion.Why why) ->
          new Kept(100 * exact / all, 100 * least / all, 0, 0, why.name(), time);
      case PublicVersion.Ready ready ->
          new Kept(
              100 * exact / all,
              100 * least / all,
              100 * shown(ready.figures()) / all,
              tables(ready.figures()),
              "READY",
              time);
    };
  }

  private void add(int number) throws Exception {
    int dossiers = LEAST_DOSSIERS + number * STEP % MORE_DOSSIERS;
    try (Practice practice = Practice.empty(folder, "public-" + number)) {
      PracticeWriter.write(
          practice.kluis().store(),
          new PracticeMaker(number + 1, List.of("caw", "line-1712")).make(YEAR, dossiers));
      CountedYear counted =
          new YearFigures(practice.kluis(), codebook, BundledDirectory.load(), Clock.systemUTC())
              .counted(YEAR);
      byte[] chance = new byte[Seed.LEAST_BYTES];
      chance[0] = (byte) number;
      Figures figures =
          new Releasing(codebook, T, new Seed(chance), new ExactSuppression(Effort.normal()))
              .release(counted)
              .figures();
      packages.add(signed(number, figures));
      for (CountedTable table : counted.tables()) {
        if (measured(table.definition())) {
          mass.computeIfAbsent(table.definition().id(), _ -> new ArrayList<>())
              .add(table.inner().stream().mapToInt(cell -> cell.tally().value()).sum());
        }
      }
    }
  }

  private Path signed(int number, Figures figures) throws IOException {
    ReleaseTerms terms =
        new ReleaseTerms(T, Audience.BUREAU, ReleaseMode.OPEN, "toevertrouwd 0.1.0");
    try (SigningKey key = SigningKey.generate()) {
      byte[] content = new PackageWriter(codebook).write(figures, terms, key);
      return Files.write(folder.resolve("public-%03d.zip".formatted(number)), content);
    }
  }

  private boolean measured(TableDefinition table) {
    return table.unit() == Unit.CASES
        && table.axes().size() == 1
        && !codebook.dimension(table.axes().getFirst().dimension()).orElseThrow().multi();
  }

  private double shown(Figures figures) {
    return figures.tables().stream()
        .filter(table -> measured(table.definition()))
        .flatMap(table -> table.cells().stream())
        .filter(cell -> !cell.total())
        .mapToInt(cell -> cell.value().orElse(0))
        .sum();
  }

  private long tables(Figures figures) {
    return figures.tables().stream()
        .filter(table -> measured(table.definition()))
        .filter(table -> !table.stayedHome())
        .map(FigureTable::definition)
        .count();
  }
}
