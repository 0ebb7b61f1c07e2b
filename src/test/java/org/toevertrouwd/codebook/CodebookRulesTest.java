package org.toevertrouwd.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toevertrouwd.codebook.SmallCodebook.good;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.codebook.CodebookFinding.Reason;

final class CodebookRulesTest {

  private static CodebookFinding finding(Reason reason, String path, int line, String about) {
    return new CodebookFinding(reason, path, line, about);
  }

  @Nested
  final class Codes {

    @Test
    void stand_once_in_their_list() {
      assertThat(good().with("\"code\": \"sour\"", "\"code\": \"sweet\"").findings())
          .containsExactly(
              finding(Reason.DUPLICATE_CODE, "/dimensions/1/categories/1/code", 14, "sweet"));
      assertThat(good().with("\"code\": \"cold\"", "\"code\": \"warm\"").findings())
          .contains(finding(Reason.DUPLICATE_CODE, "/dimensions/0/broader/1/code", 9, "warm"));
    }

    @Test
    void of_dimensions_and_tables_stand_once_too() {
      assertThat(good().with("\"code\": \"shape\"", "\"code\": \"smell\"").findings())
          .contains(finding(Reason.DUPLICATE_CODE, "/dimensions/2/code", 16, "smell"));
      assertThat(good().with("\"id\": \"both\"", "\"id\": \"shapes\"").findings())
          .contains(finding(Reason.DUPLICATE_CODE, "/layout/3/id", 26, "shapes"));
    }

    @Test
    void do_not_begin_after_their_codebook_nor_end_in_it_or_before_they_began() {
      assertThat(good().with("\"since\": \"2\"", "\"since\": \"4\"").findings())
          .containsExactly(
              finding(Reason.BAD_VERSION, "/dimensions/1/categories/1/since", 14, "4"));
      assertThat(good().with("\"until\": \"2\"", "\"until\": \"3\"").findings())
          .contains(finding(Reason.BAD_VERSION, "/dimensions/0/categories/2/until", 5, "3"));
      assertThat(good().with("\"since\": \"2\"", "\"since\": \"2\", \"until\": \"1\"").findings())
          .containsExactly(
              finding(Reason.BAD_VERSION, "/dimensions/1/categories/1/until", 14, "1"));
    }
  }

  @Nested
  final class Wider_categories {

    @Test
    void exist() {
      assertThat(good().with("\"broader\": \"warm\"", "\"broader\": \"hot\"").findings())
          .contains(
              finding(Reason.UNKNOWN_REFERENCE, "/dimensions/0/categories/0/broader", 3, "hot"));
    }

    @Test
    void are_named_by_every_current_category() {
      assertThat(good().with(", \"broader\": \"cold\"", "").findings())
          .containsExactly(
              finding(Reason.MISSING_BROADER, "/dimensions/0/categories/1", 4, "blue"));
    }

    @Test
    void of_a_current_category_are_not_current_categories() {
      assertThat(good().with("\"broader\": \"warm\"", "\"broader\": \"blue\"").findings())
          .contains(
              finding(Reason.UNKNOWN_REFERENCE, "/dimensions/0/categories/0/broader", 3, "blue"));
    }

    @Test
    void do_not_lead_back_to_themselves() {
      String warm = "{\"code\": \"warm\", ";
      String cold = "{\"code\": \"cold\", ";

      assertThat(
              good()
                  .with(warm, warm + "\"broader\": \"cold\", ")
                  .with(cold, cold + "\"broader\": \"warm\", ")
                  .findings())
          .contains(
              finding(Reason.CYCLE, "/dimensions/0/broader/0/broader", 8, "cold"),
              finding(Reason.CYCLE, "/dimensions/0/broader/1/broader", 9, "warm"));
      assertThat(good().with(warm, warm + "\"broader\": \"warm\", ").findings())
          .contains(finding(Reason.CYCLE, "/dimensions/0/broader/0/broader", 8, "warm"));
    }

    @Test
    void of_ended_categories_do_not_lead_back_either() {
      String blue = "{\"code\": \"blue\"";
      String azure =
          "{\"code\": \"azure\""
              + good().json().lines().skip(4).findFirst().orElseThrow().substring(18);

      assertThat(
              good()
                  .with(blue, azure.replace("\"red\"", "\"scarlet\"") + "\n" + blue)
                  .with(
                      "\"until\": \"2\", \"broader\": \"red\"",
                      "\"until\": \"2\", \"broader\": \"azure\"")
                  .findings())
          .extracting(CodebookFinding::reason)
          .containsOnly(Reason.CYCLE);
    }
  }

  @Nested
  final class Unknown {

    private final String round = good().line("\"round\"");

    @Test
    void ends_every_list_of_a_single_valued_dimension() {
      String last = good().json().lines().skip(17).findFirst().orElseThrow();

      assertThat(good().with(round + "\n" + last, withoutComma(round)).findings())
          .containsExactly(
              finding(Reason.MISSING_UNKNOWN, "/dimensions/2/categories", 16, "shape"));
      assertThat(good().with(round + "\n" + last, last + ",\n" + withoutComma(round)).findings())
          .containsExactly(
              finding(Reason.MISSING_UNKNOWN, "/dimensions/2/categories", 16, "shape"));
    }

    @Test
    void ends_the_wider_list_too() {
      String cold = good().line("\"cold\", \"label\"");
      String last = good().json().lines().skip(9).findFirst().orElseThrow();

      assertThat(good().with(cold + "\n" + last, withoutComma(cold)).findings())
          .contains(finding(Reason.MISSING_UNKNOWN, "/dimensions/0/broader", 7, "colour"));
    }

    @Test
    void is_not_asked_of_reasons_for_exclusion() {
      SmallCodebook excluded =
          good()
              .with(
                  "\"unit\": \"CASES\", \"multi\": true",
                  "\"unit\": \"EXCLUDED\", \"multi\": false")
              .with("\"smells\", \"unit\": \"CASES\"", "\"smells\", \"unit\": \"EXCLUDED\"");

      assertThat(excluded.findings()).isEmpty();
    }

    private static String withoutComma(String line) {
      return line.substring(0, line.length() - 1);
    }
  }

  @Nested
  final class Equivalents {

    @Test
    void are_of_figures_that_exist() {
      assertThat(good().with("\"mores\": \"pesten\"", "\"mores\": \"plagen\"").findings())
          .containsExactly(
              finding(
                  Reason.UNKNOWN_EQUIVALENT,
                  "/dimensions/1/categories/0/equivalents",
                  13,
                  "mores"));
      assertThat(good().with("\"mores\": \"pesten\"", "\"moers\": \"pesten\"").findings())
          .extracting(CodebookFinding::reason)
          .containsExactly(Reason.UNKNOWN_EQUIVALENT);
    }
  }
}
