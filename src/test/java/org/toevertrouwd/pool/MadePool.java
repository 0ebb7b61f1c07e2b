package org.toevertrouwd.pool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.Combination;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.PackageWriter;
import org.toevertrouwd.exchange.ReleaseMode;
import org.toevertrouwd.exchange.ReleaseTerms;
import org.toevertrouwd.exchange.Roster;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.Figures.CodebookRef;
import org.toevertrouwd.figures.TableCells;

/**
 * Packages of made-up confidants with known truths: of one table the finest cells are drawn, every
 * other table stays home. What a confidant counts below the threshold is hidden.
 */
public final class MadePool {

  static final Codebook CODEBOOK = BundledCodebook.load();
  static final String TABLE = "cases-age-band";
  private static final int T = 5;
  private static final int YEAR = 2025;

  private final List<int[]> truths = new ArrayList<>();
  private final TableDefinition table;
  private boolean hidingThree;

  /** Of the ages of reporters. */
  public MadePool() {
    this(TABLE);
  }

  /** Of one table of cases with one axis. */
  MadePool(String table) {
    this.table = table(table);
  }

  /** Adds a confidant with these counts per age; further ones are drawn to be large. */
  public MadePool confidant(Random random, int... first) {
    int[] cells = new int[CODEBOOK.categories(table.axes().getFirst()).size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = i < first.length ? first[i] : 8 + random.nextInt(12);
    }
    truths.add(cells);
    return this;
  }

  /** Every package hides its first three cells, whatever they count. */
  MadePool hidingThree() {
    hidingThree = true;
    return this;
  }

  List<int[]> truths() {
    return truths;
  }

  private static TableDefinition table(String id) {
    return CODEBOOK.layout().stream()
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static int size() {
    return categories().size();
  }

  static List<Category> categories() {
    return CODEBOOK.categories(table(TABLE).axes().getFirst());
  }

  int truth(int cell) {
    return truths.stream().mapToInt(one -> one[cell]).sum();
  }

  /** The packages of all of them, combined. */
  public Combined combined(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int[] truth : truths) {
      ReleaseTerms terms =
          new ReleaseTerms(T, Audience.BUREAU, ReleaseMode.OPEN, "toevertrouwd 0.1.0");
      try (SigningKey key = SigningKey.generate()) {
        byte[] content = new PackageWriter(CODEBOOK).write(figures(truth), terms, key);
        files.add(Files.write(folder.resolve("p%03d.zip".formatted(files.size())), content));
      }
    }
    return Combination.of(files, CODEBOOK, Roster.empty());
  }

  private Figures figures(int[] truth) {
    int total = Arrays.stream(truth).sum();
    List<FigureTable> tables = new ArrayList<>();
    for (TableDefinition one : CODEBOOK.layout()) {
      List<FigureCell> cells = new ArrayList<>();
      for (List<String> codes : TableCells.of(CODEBOOK, one)) {
        cells.add(new FigureCell(codes, value(one, codes, truth, cells.size(), total)));
      }
      tables.add(new FigureTable(one, cells));
    }
    CodebookRef reference = new CodebookRef(CODEBOOK.id(), CODEBOOK.version(), CODEBOOK.sha256());
    return new Figures(YEAR, reference, false, tables);
  }

  private OptionalInt value(
      TableDefinition one, List<String> codes, int[] truth, int place, int total) {
    if (one.unit() == Unit.CASES && codes.stream().allMatch(FigureCell.TOTAL::equals)) {
      return OptionalInt.of(total);
    }
    boolean shown =
        one.id().equals(table.id())
            && place < truth.length
            && truth[place] >= T
            && !(hidingThree && place < 3);
    return shown ? OptionalInt.of(truth[place]) : OptionalInt.empty();
  }
}
