package org.toevertrouwd.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.PackageWriter;
import org.toevertrouwd.exchange.ReleaseTerms;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.TableCells;

/** A package of any codebook that shows what it is told to, signed by one key. */
final class MadePackage {

  private final Codebook codebook;
  private final Map<String, Integer> shown = new HashMap<>();

  MadePackage(Codebook codebook) {
    this.codebook = codebook;
  }

  /** A cell that is shown: table, code or codes with a slash, value. */
  MadePackage show(String table, String codes, int value) {
    shown.put(table + " " + codes, value);
    return this;
  }

  /** Several cells of a one-way table. */
  MadePackage show(String table, Map<String, Integer> values) {
    values.forEach((codes, value) -> show(table, codes, value));
    return this;
  }

  byte[] write(SigningKey key) {
    return write(key, Audience.BUREAU);
  }

  byte[] write(SigningKey key, Audience audience) {
    ReleaseTerms terms = Releases.terms(audience);
    return new PackageWriter(codebook).write(figures(), terms, key);
  }

  Figures figures() {
    return figures(
        (table, codes) -> {
          Integer value = shown.get(table.id() + " " + String.join("/", codes));
          return value == null ? OptionalInt.empty() : OptionalInt.of(value);
        });
  }

  private Figures figures(BiFunction<TableDefinition, List<String>, OptionalInt> value) {
    List<FigureTable> tables =
        codebook.layout().stream()
            .map(
                table ->
                    new FigureTable(
                        table,
                        TableCells.of(codebook, table).stream()
                            .map(codes -> new FigureCell(codes, value.apply(table, codes)))
                            .toList()))
            .toList();
    return new Figures(
        Releases.YEAR,
        new Figures.CodebookRef(codebook.id(), codebook.version(), codebook.sha256()),
        false,
        tables);
  }
}
