package org.toevertrouwd.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.ui.Fx;

/** Rows under names, with a hairline between. */
final class CalmTableTest {

  @Test
  void a_hairline_stands_between_rows_and_not_above_the_first() {
    CalmTable table =
        Fx.on(
            () ->
                new CalmTable(40, 60)
                    .head("een", "twee")
                    .row(Words.line("a"), Words.line("b"))
                    .row(Words.line("c"), Words.line("d")));

    assertThat(table.lookupAll(".hairline")).hasSize(2);
    assertThat(table.getChildren().getFirst())
        .satisfies(first -> assertThat(GridPane.getRowIndex(first)).isZero());
    assertThat(table.getRowCount()).isEqualTo(5);
  }

  @Test
  void a_table_without_names_begins_with_its_first_row() {
    CalmTable table = Fx.on(() -> new CalmTable(100).row(Words.line("a")));

    assertThat(table.lookupAll(".hairline")).isEmpty();
  }
}
