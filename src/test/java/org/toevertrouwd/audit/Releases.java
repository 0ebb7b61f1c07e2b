package org.toevertrouwd.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Texts;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.PackageWriter;
import org.toevertrouwd.exchange.ReleaseMode;
import org.toevertrouwd.exchange.ReleaseTerms;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.TableCells;

/** Packages of one key: two questions, each with a table, and a table of both. */
final class Releases implements AutoCloseable {

  static final int YEAR = 2025;

  static final Codebook CODEBOOK =
      new Codebook(
          "attacked",
          "1",
          "a".repeat(64),
          List.of(dimension("role", 5), dimension("kind", 4)),
          List.of(table("cases-role", "role"), table("cases-kind", "kind"), both()));

  private final SigningKey key = SigningKey.generate();

  static Auditor auditor() {
    return new Auditor(List.of(CODEBOOK));
  }

  /** For the bureau, with T = 5. */
  byte[] bureau(Map<String, Integer> shown) {
    return write(YEAR, Audience.BUREAU, shown);
  }

  /** Shows cells named by table and codes; hides the others. */
  byte[] write(int year, Audience audience, Map<String, Integer> shown) {
    return new PackageWriter(CODEBOOK).write(figures(year, shown), terms(audience), key);
  }

  byte[] belowFloor() {
    Figures none = new Figures(YEAR, figures(YEAR, Map.of()).codebook(), true, List.of());
    return new PackageWriter(CODEBOOK).write(none, terms(Audience.BUREAU), key);
  }

  /** The same with what the audit lets it say. */
  byte[] stated(Map<String, Integer> shown, Audit audit) {
    return new PackageWriter(CODEBOOK)
        .write(figures(YEAR, shown), terms(Audience.BUREAU), key, audit.statement().orElseThrow());
  }

  static ReleaseTerms terms(Audience audience) {
    return new ReleaseTerms(
        audience.leastThreshold(), audience, ReleaseMode.OPEN, "toevertrouwd 0.1.0");
  }

  static Figures figures(int year, Map<String, Integer> shown) {
    List<FigureTable> tables = new ArrayList<>();
    for (TableDefinition table : CODEBOOK.layout()) {
      List<FigureCell> cells =
          TableCells.of(CODEBOOK, table).stream()
              .map(codes -> new FigureCell(codes, value(shown, table, codes)))
              .toList();
      tables.add(new FigureTable(table, cells));
    }
    return new Figures(
        year, new Figures.CodebookRef("attacked", "1", CODEBOOK.sha256()), false, tables);
  }

  private static OptionalInt value(
      Map<String, Integer> shown, TableDefinition table, List<String> codes) {
    Integer value = shown.get(table.id() + " " + String.join("/", codes));
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static Dimension dimension(String code, int size) {
    List<Category> categories =
        Stream.concat(
                Stream.iterate(1, number -> number + 1).limit(size - 1L).map(n -> code + n),
                Stream.of(Category.UNKNOWN))
            .map(Releases::category)
            .toList();
    return new Dimension(
        code, Unit.CASES, false, texts(code), texts(code), "test", categories, List.of());
  }

  private static Category category(String code) {
    return new Category(
        code, texts(code), texts(code), "test", "1", Optional.empty(), Optional.empty(), Map.of());
  }

  private static TableDefinition table(String id, String dimension) {
    return new TableDefinition(
        id, Unit.CASES, List.of(new Axis(dimension, false)), false, List.of());
  }

  private static TableDefinition both() {
    List<Axis> axes = List.of(new Axis("role", false), new Axis("kind", false));
    return new TableDefinition("cases-role-kind", Unit.CASES, axes, false, List.of());
  }

  private static Texts texts(String code) {
    return new Texts(code, code, code);
  }

  @Override
  public void close() {
    key.close();
  }
}
