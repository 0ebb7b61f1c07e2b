package org.toevertrouwd.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toevertrouwd.codebook.SmallCodebook.good;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LayoutTest {

  private final Layout layout = Layout.of(good().codebook());

  @Test
  void cells_follow_tables_axes_and_categories() {
    assertThat(layout.cells())
        .extracting(cell -> cell.table() + cell.codes())
        .containsExactly(
            "colours[red]",
            "colours[blue]",
            "colours[unknown]",
            "smells[sweet]",
            "smells[sour]",
            "shapes[round]",
            "shapes[unknown]",
            "both[warm, round]",
            "both[warm, unknown]",
            "both[cold, round]",
            "both[cold, unknown]",
            "both[unknown, round]",
            "both[unknown, unknown]");
  }

  @Test
  void a_cell_knows_its_number_and_a_number_its_cell() {
    assertThat(IntStream.range(0, layout.size()))
        .allSatisfy(
            number -> assertThat(layout.index(layout.cells().get(number))).hasValue(number));
  }

  @Test
  void ended_categories_and_strange_cells_have_no_number() {
    assertThat(layout.index(new Cell("colours", List.of("scarlet")))).isEmpty();
    assertThat(layout.index(new Cell("both", List.of("round", "warm")))).isEmpty();
    assertThat(layout.index(new Cell("sounds", List.of("loud")))).isEmpty();
  }

  @Test
  void a_table_knows_its_own_cells() {
    assertThat(layout.cells("smells"))
        .containsExactly(new Cell("smells", List.of("sweet")), new Cell("smells", List.of("sour")));
    assertThat(layout.cells("sounds")).isEmpty();
  }

  @Test
  void the_hash_is_that_of_the_listing_as_it_is_described() {
    String listing =
        """
        toevertrouwd layout 1
        table|colours|CASES|colour
        red
        blue
        unknown
        table|smells|CASES|smell
        sweet
        sour
        table|shapes|CASES|shape
        round
        unknown
        table|both|CASES|colour:broader|shape
        warm|round
        warm|unknown
        cold|round
        cold|unknown
        unknown|round
        unknown|unknown
        """;

    assertThat(layout.sha256())
        .isEqualTo(
            CodebookReader.sha256(listing.replace('|', '\t').getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void the_hash_does_not_change_with_words_but_with_cells() {
    SmallCodebook reworded = good().with("\"version\": \"3\"", "\"version\": \"4\"");
    SmallCodebook renamed = good().with("\"code\": \"sour\"", "\"code\": \"bitter\"");

    assertThat(Layout.of(reworded.codebook()).sha256()).isEqualTo(layout.sha256());
    assertThat(Layout.of(renamed.codebook()).sha256()).isNotEqualTo(layout.sha256());
  }
}
