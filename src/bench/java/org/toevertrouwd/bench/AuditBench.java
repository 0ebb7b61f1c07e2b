package org.toevertrouwd.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.toevertrouwd.audit.Auditor;
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

/**
 * The auditor against 392 linked cells: two two-way tables of 14 by 14 that share a question, with
 * their margins shown and all but about twenty inner cells hidden.
 */
final class AuditBench {

  private static final int CATEGORIES = 14;
  private static final int CASES = 2_000;
  private static final int YEAR = 2025;
  private static final int SHOWN_PERCENT = 6;
  private static final List<String> QUESTIONS = List.of("first", "shared", "last");

  private final Codebook codebook =
      new Codebook(
          "bench",
          "1",
          "b".repeat(64),
          QUESTIONS.stream().map(AuditBench::dimension).toList(),
          List.of(table("first", "shared"), table("shared", "last")));
  private final SplittableRandom random = new SplittableRandom(5);

  /** Audits one package; a new one each time would measure its making as well. */
  Measured measure(int runs) throws Exception {
    byte[] file = file();
    Auditor auditor = new Auditor(List.of(codebook));
    int hidden = auditor.audit(file, List.of(), List.of()).reached().size();
    System.out.printf("audit-400        %d hidden cells%n", hidden);
    return Measured.of(runs, () -> auditor.audit(file, List.of(), List.of()), () -> {});
  }

  private byte[] file() {
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int one = 0; one < CASES; one++) {
      Map<String, String> answers = new HashMap<>();
      QUESTIONS.forEach(question -> answers.put(question, code(random.nextInt(CATEGORIES))));
      for (TableDefinition table : codebook.layout()) {
        TableCells.of(codebook, table).stream()
            .filter(codes -> holds(table, codes, answers))
            .forEach(codes -> counts.merge(key(table, codes), 1, Integer::sum));
      }
    }
    List<FigureTable> tables =
        codebook.layout().stream().map(table -> figures(table, counts)).toList();
    Figures.CodebookRef reference = new Figures.CodebookRef("bench", "1", codebook.sha256());
    ReleaseTerms terms =
        new ReleaseTerms(5, Audience.BUREAU, ReleaseMode.OPEN, "toevertrouwd 0.1.0");
    try (SigningKey key = SigningKey.generate()) {
      return new PackageWriter(codebook)
          .write(new Figures(YEAR, reference, false, tables), terms, key);
    }
  }

  private FigureTable figures(TableDefinition table, Map<List<String>, Integer> counts) {
    List<FigureCell> cells = new ArrayList<>();
    for (List<String> codes : TableCells.of(codebook, table)) {
      int count = counts.getOrDefault(key(table, codes), 0);
      boolean shown =
          codes.contains(FigureCell.TOTAL) || (count >= 5 && random.nextInt(100) < SHOWN_PERCENT);
      cells.add(new FigureCell(codes, shown ? OptionalInt.of(count) : OptionalInt.empty()));
    }
    return new FigureTable(table, cells);
  }

  private static boolean holds(
      TableDefinition table, List<String> codes, Map<String, String> answers) {
    return IntStream.range(0, codes.size())
        .allMatch(
            side ->
                codes.get(side).equals(FigureCell.TOTAL)
                    || codes.get(side).equals(answers.get(table.axes().get(side).dimension())));
  }

  private static List<String> key(TableDefinition table, List<String> codes) {
    List<String> key = new ArrayList<>(codes);
    key.addFirst(table.id());
    return key;
  }

  private static TableDefinition table(String one, String other) {
    List<Axis> axes = List.of(new Axis(one, false), new Axis(other, false));
    return new TableDefinition(one + "-" + other, Unit.CASES, axes, false, List.of());
  }

  private static String code(int number) {
    return number == CATEGORIES - 1 ? Category.UNKNOWN : "c" + number;
  }

  private static Dimension dimension(String code) {
    Texts texts = new Texts(code, code, code);
    List<Category> categories =
        Stream.iterate(0, number -> number + 1)
            .limit(CATEGORIES)
            .map(
                number ->
                    new Category(
                        code(number),
                        texts,
                        texts,
                        "bench",
                        "1",
                        Optional.empty(),
                        Optional.empty(),
                        Map.of()))
            .toList();
    return new Dimension(code, Unit.CASES, false, texts, texts, "bench", categories, List.of());
  }
}
