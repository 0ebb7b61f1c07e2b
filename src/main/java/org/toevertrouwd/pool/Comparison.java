package org.toevertrouwd.pool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.codebook.PublicFigures;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.CombinedCell;
import org.toevertrouwd.figures.FigureCell;

/**
 * The behaviour that a pool counts beside what somebody else published, through the equivalents of
 * the codebook: Mores by the main form, the Vlaams Meldpunt by all forms. Shares of all reports;
 * working figures, since ours are intervals.
 *
 * @param theirs what was published
 * @param rows the classes that they published, in the order of our codebook
 * @param apart labels of our categories that have no equivalent and so stand in no row
 * @param missing classes that they have and did not publish
 */
public record Comparison(
    PublishedFigures theirs, List<Row> rows, List<Category> apart, List<String> missing) {

  /** The dimension that each scheme is compared with. */
  static final Map<String, String> SCHEMES =
      Map.of(PublicFigures.MORES, "behaviour", PublicFigures.VLAAMS_MELDPUNT, "behaviour-forms");

  public Comparison {
    rows = List.copyOf(rows);
    apart = List.copyOf(apart);
    missing = List.copyOf(missing);
  }

  /**
   * One class.
   *
   * @param name of the class in the scheme
   * @param categories ours that belong to it
   * @param least share of our dossiers at least, 0 to 1
   * @param most share of our dossiers at most
   * @param theirs share of their reports
   */
  public record Row(
      String name, List<Category> categories, double least, double most, double theirs) {

    public Row {
      categories = List.copyOf(categories);
    }
  }

  /**
   * Compares.
   *
   * @return empty when the pool has no figures to compare
   */
  public static Optional<Comparison> of(Combined ours, PublishedFigures theirs) {
    String code = SCHEMES.getOrDefault(theirs.scheme(), "");
    Optional<Dimension> dimension = ours.codebook().dimension(code);
    Optional<TableDefinition> table = table(ours.codebook(), code);
    if (dimension.isEmpty() || table.isEmpty()) {
      return Optional.empty();
    }
    Making making = new Making(ours, theirs, dimension.get(), table.get());
    return making.total().isPresent() ? Optional.of(making.comparison()) : Optional.empty();
  }

  private static Optional<TableDefinition> table(Codebook codebook, String dimension) {
    return codebook.layout().stream()
        .filter(table -> table.axes().size() == 1)
        .filter(table -> table.axes().getFirst().dimension().equals(dimension))
        .findFirst();
  }

  private record Making(
      Combined ours, PublishedFigures theirs, Dimension dimension, TableDefinition table) {

    Comparison comparison() {
      Map<String, List<Category>> classes = new LinkedHashMap<>();
      List<Category> apart = new ArrayList<>();
      for (Category category : ours.codebook().categories(table.axes().getFirst())) {
        String name = category.equivalents().getOrDefault(theirs.scheme(), "");
        if (name.isEmpty()) {
          apart.add(category);
        } else {
          classes.computeIfAbsent(name, _ -> new ArrayList<>()).add(category);
        }
      }
      List<Row> rows = new ArrayList<>();
      List<String> missing = new ArrayList<>();
      classes.forEach(
          (name, categories) -> {
            Integer count = theirs.counts().get(name);
            if (count == null) {
              missing.add(name);
            } else {
              rows.add(row(name, categories, (double) count / theirs.total()));
            }
          });
      return new Comparison(theirs, rows, apart, missing);
    }

    /**
     * Of several forms in one dossier it is not known whether they came together: the dossiers with
     * one of them are at least as many as those with the most frequent, at most the sum.
     */
    private Row row(String name, List<Category> categories, double share) {
      long sum = 0;
      long largest = 0;
      long high = 0;
      long total = total().orElseThrow();
      for (Category category : categories) {
        Optional<CombinedCell> cell = cell(category.code());
        long low = cell.map(CombinedCell::low).orElse(0L);
        sum += low;
        largest = Math.max(largest, low);
        OptionalLong most = cell.map(CombinedCell::high).orElse(OptionalLong.empty());
        high = Math.min(total, high + most.orElse(total));
      }
      long least = dimension.multi() ? largest : sum;
      return new Row(
          name, categories, (double) least / total, (double) Math.max(least, high) / total, share);
    }

    /** The number of dossiers, when it is known exactly; other shares would be guesses. */
    OptionalInt total() {
      for (CombinedCell cell : ours.cells()) {
        boolean whole = cell.codes().stream().allMatch(FigureCell.TOTAL::equals);
        boolean same = unit(cell.table());
        if (whole && same && cell.exact() && cell.low() > 0) {
          return OptionalInt.of(Math.toIntExact(cell.low()));
        }
      }
      return OptionalInt.empty();
    }

    private boolean unit(String id) {
      return ours.codebook().layout().stream()
          .anyMatch(one -> one.id().equals(id) && one.unit() == table.unit());
    }

    private Optional<CombinedCell> cell(String code) {
      return ours.cells().stream()
          .filter(cell -> cell.table().equals(table.id()) && cell.codes().equals(List.of(code)))
          .findFirst();
    }
  }
}
