package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sheets drawn at random from the synonyms: what goes in comes out, whatever the file looks like.
 */
final class DrawnSheetsTest {

  private static final List<Meaning> DRAWN =
      List.of(
          Meaning.GENDER,
          Meaning.STATUTE,
          Meaning.SECTOR,
          Meaning.ACTIVITY,
          Meaning.LANGUAGE,
          Meaning.PLACE,
          Meaning.FREQUENCY,
          Meaning.WISH,
          Meaning.FLAG,
          Meaning.COUNTING);
  private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
  private static final List<Charset> LETTERS =
      List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));
  private static final String WORDS = "é; , | \" tab\t\nà ’ zin";

  private final Vocabulary vocabulary = new Vocabulary(Sheets.CODEBOOK, Sheets.DIRECTORY);
  private final Synonyms synonyms = SynonymsFile.load(vocabulary);

  /** A drawn sheet with what its rows stand for. */
  private record Drawn(List<List<String>> rows, List<Map<String, Set<String>>> expected) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void say_the_same_as_text(long seed) throws SheetRefusedException {
    SplittableRandom random = new SplittableRandom(seed);
    Drawn drawn = draw(random);
    char separator = SEPARATORS.get(random.nextInt(SEPARATORS.size()));
    Charset letters = LETTERS.get(random.nextInt(LETTERS.size()));
    ImportPlan plan = Sheets.plan(csv(drawn.rows(), separator).getBytes(letters));

    assertThat(plan.report().unmapped()).isEmpty();
    assertThat(said(plan)).isEqualTo(drawn.expected());
    assertThat(plan.dossiers())
        .allMatch(dossier -> dossier.kept().narrative().equals(WORDS.strip()));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void say_the_same_as_a_workbook(long seed) throws SheetRefusedException {
    Drawn drawn = draw(new SplittableRandom(seed));
    ImportPlan plan = Sheets.plan(workbook(drawn.rows()));

    assertThat(plan.report().unmapped()).isEmpty();
    assertThat(said(plan)).isEqualTo(drawn.expected());
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34})
  void say_the_same_through_their_own_mapping(long seed) throws SheetRefusedException {
    Drawn drawn = draw(new SplittableRandom(seed));
    byte[] file = csv(drawn.rows(), ';').getBytes(StandardCharsets.UTF_8);
    String saved = MappingFile.write(Sheets.plan(file).report().mapping());
    ImportPlan plan = Sheets.plan(file, Sheets.mapping(saved));

    assertThat(said(plan)).isEqualTo(drawn.expected());
    assertThat(MappingFile.write(plan.report().mapping())).isEqualTo(saved);
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43})
  void survive_damage_or_are_refused(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] whole = csv(draw(random).rows(), ';').getBytes(StandardCharsets.UTF_8);
    for (int turn = 0; turn < 60; turn++) {
      byte[] damaged = whole.clone();
      for (int flips = 0; flips < 3; flips++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        ImportReport report = Sheets.plan(damaged).report();
        assertThat(report.imported()).isIn(0, report.rows());
      } catch (SheetRefusedException e) {
        assertThat(e.reason()).isNotNull();
      }
    }
  }

  private Drawn draw(SplittableRandom random) {
    List<List<String>> rows = new ArrayList<>();
    List<Map<String, Set<String>>> expected = new ArrayList<>();
    List<Integer> order = order(random);
    rows.add(arranged(order, headings(random)));
    for (int row = 0; row < 25; row++) {
      Map<String, Set<String>> answers = new TreeMap<>();
      List<String> cells =
          new ArrayList<>(List.of("%02d/03/2025".formatted(row % 28 + 1), WORDS.strip()));
      DRAWN.forEach(meaning -> cells.add(value(random, meaning, answers)));
      rows.add(arranged(order, cells));
      expected.add(answers);
    }
    return new Drawn(rows, expected);
  }

  private List<String> headings(SplittableRandom random) {
    List<String> headings = new ArrayList<>(List.of("Eerste gesprek", "Notities"));
    for (Meaning meaning : DRAWN) {
      List<String> known =
          synonyms.headings().known().entrySet().stream()
              .filter(entry -> entry.getValue().equals(Set.of(meaning)))
              .map(Map.Entry::getKey)
              .sorted()
              .toList();
      headings.add(known.get(random.nextInt(known.size())));
    }
    return headings;
  }

  private String value(SplittableRandom random, Meaning meaning, Map<String, Set<String>> answers) {
    List<Map.Entry<String, Sense>> certain =
        synonyms.values().getOrDefault(meaning.code(), Map.of()).entrySet().stream()
            .filter(entry -> entry.getValue().isCertain())
            .sorted(Map.Entry.comparingByKey())
            .toList();
    Map.Entry<String, Sense> drawn = certain.get(random.nextInt(certain.size()));
    drawn
        .getValue()
        .means()
        .forEach(
            (dimension, codes) -> {
              if (vocabulary.isCounted(dimension)) {
                answers.put(dimension, Set.copyOf(codes));
              }
            });
    return random.nextBoolean()
        ? drawn.getKey()
        : " " + drawn.getKey().toUpperCase(java.util.Locale.ROOT) + "!";
  }

  private static List<Integer> order(SplittableRandom random) {
    List<Integer> order = new ArrayList<>();
    for (int column = 0; column < DRAWN.size() + 2; column++) {
      order.add(random.nextInt(order.size() + 1), column);
    }
    return order;
  }

  private static List<String> arranged(List<Integer> order, List<String> cells) {
    return order.stream().map(cells::get).toList();
  }

  private static List<Map<String, Set<String>>> said(ImportPlan plan) {
    List<Map<String, Set<String>>> said = new ArrayList<>();
    for (PlannedDossier dossier : plan.dossiers()) {
      Map<String, Set<String>> answers = new TreeMap<>();
      dossier
          .answers()
          .byDimension()
          .forEach((dimension, codes) -> answers.put(dimension, Set.copyOf(codes)));
      said.add(answers);
    }
    return said;
  }

  private static String csv(List<List<String>> rows, char separator) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer =
        CsvWriter.builder()
            .fieldSeparator(separator)
            .quoteStrategy(QuoteStrategies.REQUIRED)
            .build(text)) {
      rows.forEach(writer::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static byte[] workbook(List<List<String>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Blad");
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          sheet.value(row, column, rows.get(row).get(column));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
