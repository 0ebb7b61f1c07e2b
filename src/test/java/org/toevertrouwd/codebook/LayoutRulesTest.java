package org.toevertrouwd.codebook;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.toevertrouwd.codebook.SmallCodebook.good;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.codebook.CodebookFinding.Reason;

final class LayoutRulesTest {

  private static final String COLOUR_SIDE = "{\"dimension\": \"colour\", \"broader\": true}";

  @Nested
  final class A_table {

    @Test
    void runs_over_dimensions_that_exist() {
      assertThat(good().with(COLOUR_SIDE, COLOUR_SIDE.replace("colour", "sound")).findings())
          .containsExactly(
              new CodebookFinding(
                  Reason.UNKNOWN_REFERENCE, "/layout/3/axes/0/dimension", 27, "sound"));
    }

    @Test
    void has_one_or_two_different_sides() {
      String none = good().json().replace(COLOUR_SIDE + ",\n", "");
      String without = none.replace("{\"dimension\": \"shape\", \"broader\": false}\n]", "]");

      assertThat(new SmallCodebook(without).findings())
          .containsExactly(new CodebookFinding(Reason.BAD_AXES, "/layout/3/axes", 26, "both"));
      assertThat(good().with(COLOUR_SIDE, COLOUR_SIDE + ", " + COLOUR_SIDE).findings())
          .containsExactly(new CodebookFinding(Reason.BAD_AXES, "/layout/3/axes", 26, "both"));
    }

    @Test
    void counts_what_its_dimensions_are_asked_of() {
      String table = "\"both\", \"unit\": ";

      assertThat(good().with(table + "\"CASES\"", table + "\"CLOSED\"").findings())
          .extracting(CodebookFinding::reason)
          .containsExactly(Reason.BAD_AXES, Reason.BAD_AXES);
    }

    @Test
    void of_two_sides_has_none_without_a_sum() {
      assertThat(
              good().with(COLOUR_SIDE, "{\"dimension\": \"smell\", \"broader\": false}").findings())
          .containsExactly(new CodebookFinding(Reason.BAD_AXES, "/layout/3/axes/0", 27, "smell"));
    }

    @Test
    void does_not_run_over_wider_categories_that_are_not_there() {
      assertThat(
              good()
                  .with(
                      "{\"dimension\": \"shape\", \"broader\": false}\n]",
                      "{\"dimension\": \"shape\", \"broader\": true}\n]")
                  .findings())
          .containsExactly(new CodebookFinding(Reason.BAD_AXES, "/layout/3/axes/1", 28, "shape"));
    }

    @Test
    void is_linked_to_other_one_way_tables_only_and_once() {
      for (String wrong : new String[] {"\"colours\"", "\"both\"", "\"sounds\""}) {
        assertThat(good().with("[\"smells\"]", "[" + wrong + "]").findings())
            .singleElement()
            .satisfies(
                finding -> {
                  assertThat(finding.reason()).isEqualTo(Reason.UNKNOWN_REFERENCE);
                  assertThat(finding.path()).isEqualTo("/layout/0/linkedTo/0");
                });
      }
      assertThat(good().with("[\"smells\"]", "[\"smells\", \"smells\"]").findings())
          .extracting(CodebookFinding::reason)
          .containsExactly(Reason.DUPLICATE_CODE);
    }
  }

  @Nested
  final class A_dimension {

    @Test
    void has_a_one_way_table_of_its_own() {
      assertThat(
              good()
                  .with(
                      "{\"dimension\": \"shape\", \"broader\": false}]",
                      "{\"dimension\": \"colour\", \"broader\": true}]")
                  .findings())
          .containsExactly(new CodebookFinding(Reason.NOT_ONE_TABLE, "/dimensions/2", 16, "shape"));
    }

    @Test
    void has_no_second_one() {
      String side = "{\"dimension\": \"shape\", \"broader\": false}]";

      assertThat(good().with(side, side.replace("shape", "colour")).findings())
          .contains(new CodebookFinding(Reason.NOT_ONE_TABLE, "/dimensions/0", 2, "colour"));
    }
  }

  @Nested
  final class All_tables_together {

    @Test
    void have_at_most_400_cells() {
      SmallCodebook full = withMore(96, 3);

      assertThat(full.findings()).isEmpty();
      assertThat(Layout.of(full.codebook()).size()).isEqualTo(Codebook.MAX_CELLS);
    }

    @Test
    void are_refused_with_one_cell_more() {
      CodebookFinding finding = new CodebookFinding(Reason.TOO_MANY_CELLS, "/layout", 119, "401");

      assertThat(withMore(96, 4).findings()).containsExactly(finding);
    }

    /** Each shape makes four cells, one alone and three crossed with colours; each smell one. */
    private SmallCodebook withMore(int shapes, int smells) {
      return withMore(withMore(good(), "round", shapes), "sweet", smells);
    }

    private SmallCodebook withMore(SmallCodebook codebook, String code, int more) {
      String line = codebook.line("\"" + code + "\"");
      String copies =
          IntStream.range(0, more)
              .mapToObj(i -> "\n" + line.replace(code, code + "-" + i))
              .collect(joining());
      return codebook.with(line, line + copies);
    }
  }
}
