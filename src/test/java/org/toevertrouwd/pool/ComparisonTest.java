package org.toevertrouwd.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.CombinedCell;
import org.toevertrouwd.exchange.Roster;

final class ComparisonTest {

  private static final String HEADING = "scheme,year,source,class,count\n";

  @TempDir private Path folder = Path.of("");

  @Nested
  final class Sharing {

    @Test
    void adds_our_main_forms_to_the_classes_of_mores() {
      Comparison comparison =
          compare(
              new PublishedFigures("mores", 2024, "made up", 100, Map.of("pesten", 25)),
              cell("cases-behaviour", "bullying", 10, 20));

      assertThat(comparison.rows())
          .singleElement()
          .satisfies(row -> assertThat(row.name()).isEqualTo("pesten"))
          .satisfies(row -> assertThat(row.least()).isEqualTo(0.1))
          .satisfies(row -> assertThat(row.most()).isEqualTo(0.2))
          .satisfies(row -> assertThat(row.theirs()).isEqualTo(0.25));
    }

    @Test
    void names_what_cannot_be_compared() {
      Comparison comparison =
          compare(
              new PublishedFigures("mores", 2024, "made up", 100, Map.of("pesten", 25)),
              cell("cases-behaviour", "bullying", 10, 20));

      assertThat(comparison.apart()).extracting(Category::code).contains(Category.UNKNOWN);
      assertThat(comparison.missing()).contains("discriminatie").doesNotContain("pesten");
    }

    @Test
    void does_not_add_forms_that_may_have_come_together() {
      Comparison comparison =
          compare(
              new PublishedFigures("vlaams-meldpunt", 2024, "made up", 50, Map.of("seksueel", 5)),
              cell("cases-behaviour-forms", "sexual-violence", 10, 10),
              cell("cases-behaviour-forms", "sexual-harassment", 30, 30));

      Comparison.Row row = comparison.rows().getFirst();
      assertThat(row.categories()).hasSize(2);
      assertThat(row.least()).isEqualTo(0.3);
      assertThat(row.most()).isEqualTo(0.4);
    }

    @Test
    void says_nothing_when_the_number_of_dossiers_is_not_known() {
      PublishedFigures theirs =
          new PublishedFigures("mores", 2024, "made up", 100, Map.of("pesten", 25));

      assertThat(Comparison.of(combined(List.of()), theirs)).isEmpty();
    }

    private Comparison compare(PublishedFigures theirs, CombinedCell... cells) {
      List<CombinedCell> all = new ArrayList<>(List.of(cells));
      all.add(cell("cases-behaviour", "_T", 100, 100));
      return Comparison.of(combined(all), theirs).orElseThrow();
    }

    private Combined combined(List<CombinedCell> cells) {
      return new Combined(
          OptionalInt.of(2025),
          MadePool.CODEBOOK,
          List.of(),
          List.of(),
          List.of(),
          cells,
          Roster.empty(),
          List.of());
    }

    private CombinedCell cell(String table, String code, long low, long high) {
      return new CombinedCell(table, List.of(code), low, OptionalLong.of(high));
    }
  }

  @Nested
  final class A_file {

    @ParameterizedTest
    @ValueSource(strings = {",", ";"})
    void is_read_with_commas_or_semicolons(String separator) throws Exception {
      String text =
          "\uFEFF"
              + HEADING
              + "mores,2024,jaarverslag,total,90\nmores,2024,jaarverslag,pesten,30\n";
      PublishedFigures read = read(text.replace(",", separator));

      assertThat(read)
          .isEqualTo(new PublishedFigures("mores", 2024, "jaarverslag", 90, Map.of("pesten", 30)));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "mores,2024,x,pesten,30",
          "mores,2024,x,total,9\nmores,2024,x,pesten,30",
          "mores,2024,x,total,90\nmores,2024,x,pesten,-3",
          "mores,2024,x,total,90\nmores,2024,x,seksueel,3",
          "mores,2024,x,total,90\nmores,2023,x,pesten,3",
          "mores,2024,x,total,90\nmores,2024,x,pesten,3\nmores,2024,x,pesten,4",
          "be-informal,2024,x,total,90\nbe-informal,2024,x,verzoening,3",
          "mores,2024,,total,90\nmores,2024,,pesten,3",
          "mores,24,x,total,90\nmores,24,x,pesten,3",
          "mores,2024,x,total"
        })
    void that_says_something_else_is_refused_and_nothing_is_guessed(String rows) {
      assertThatThrownBy(() -> read(HEADING + rows))
          .isInstanceOf(PublishedFile.UnreadableException.class);
    }

    private PublishedFigures read(String text) throws Exception {
      return PublishedFile.read(Files.writeString(folder.resolve("theirs.csv"), text));
    }
  }
}
