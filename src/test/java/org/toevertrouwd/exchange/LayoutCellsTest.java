package org.toevertrouwd.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Cell;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Layout;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.figures.FigureCell;

final class LayoutCellsTest {

  private final LayoutCells small = new LayoutCells(Codebooks.SMALL);

  private List<List<String>> cells(String table) {
    return small.of(small.table(table).orElseThrow());
  }

  @Test
  void a_one_way_table_ends_with_its_total() {
    assertThat(cells("cases-role"))
        .containsExactly(
            List.of("affected"), List.of("witness"), List.of("unknown"), List.of("_T"));
  }

  @Test
  void a_multi_valued_table_has_no_total() {
    assertThat(cells("cases-forms")).doesNotContain(List.of("_T")).hasSize(3);
  }

  @Test
  void a_two_way_table_has_the_inner_cells_then_both_margins_then_the_total() {
    assertThat(cells("cases-sector-role"))
        .hasSize(16)
        .startsWith(List.of("arts", "affected"), List.of("arts", "witness"))
        .containsSubsequence(
            List.of("unknown", "unknown"),
            List.of("arts", "_T"),
            List.of("unknown", "_T"),
            List.of("_T", "affected"),
            List.of("_T", "unknown"),
            List.of("_T", "_T"))
        .endsWith(List.of("_T", "_T"));
  }

  @Test
  void ended_categories_have_no_cell() {
    LayoutCells next = new LayoutCells(Codebooks.NEXT);

    assertThat(next.of(next.table("cases-sector").orElseThrow()))
        .containsExactly(
            List.of("stage"),
            List.of("opera"),
            List.of("school"),
            List.of("unknown"),
            List.of("_T"));
  }

  @Test
  void inner_cells_are_those_of_the_layout_of_the_codebook_in_the_same_order() {
    Codebook codebook = BundledCodebook.load();
    LayoutCells cells = new LayoutCells(codebook);
    Layout layout = Layout.of(codebook);

    for (TableDefinition table : cells.tables()) {
      assertThat(cells.of(table))
          .filteredOn(codes -> !codes.contains(FigureCell.TOTAL))
          .isEqualTo(layout.cells(table.id()).stream().map(Cell::codes).toList());
    }
  }
}
