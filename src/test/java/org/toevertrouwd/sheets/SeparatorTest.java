package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SeparatorTest {

  @Test
  void the_most_regular_sign_separates() {
    assertThat(Separator.guess("a;b;c\n1;2;3")).isEqualTo(';');
    assertThat(Separator.guess("a,b,c\n1,2,3")).isEqualTo(',');
    assertThat(Separator.guess("a|b|c\n1|2|3")).isEqualTo('|');
    assertThat(Separator.guess("a\tb\n1,5\t2,5")).isEqualTo('\t');
  }

  @Test
  void signs_in_sentences_do_not_mislead() {
    assertThat(Separator.guess("datum;gedrag\n3/2/2025;pesten, roddelen, ruzie")).isEqualTo(';');
    assertThat(Separator.guess("datum,gedrag\n3/2/2025,pesten; roddelen")).isEqualTo(',');
    assertThat(Separator.guess("titel\n\ndatum;gedrag\n1;2\n3;4")).isEqualTo(';');
  }

  @Test
  void one_column_has_no_separator() {
    assertThat(Separator.guess("alleen een kolom\nen nog een rij")).isEqualTo(';');
  }

  @Test
  void line_ends_of_every_system_are_read() throws SheetRefusedException {
    for (String end : List.of("\n", "\r\n", "\r")) {
      Grid grid = DelimitedText.read(String.join(end, "datum;gedrag", "3/2/2025;pesten", ""));

      assertThat(grid.rows())
          .extracting(SheetRow::cells)
          .containsExactly(List.of("datum", "gedrag"), List.of("3/2/2025", "pesten"));
    }
  }

  @Test
  void all_cells_between_quotes_are_read_without_them() throws SheetRefusedException {
    Grid grid =
        DelimitedText.read("\"datum\",\"notitie\"\n\"3/2/2025\",\"zegt \"\"stop\"\", weg\"");

    assertThat(grid.rows().getLast().cells()).containsExactly("3/2/2025", "zegt \"stop\", weg");
  }

  @Test
  void rows_keep_their_width_with_blank_cells_at_the_end() throws SheetRefusedException {
    Grid grid = DelimitedText.read("datum;gedrag;;\n3/2/2025;;;\n");

    assertThat(grid.rows()).extracting(SheetRow::width).containsExactly(4, 4);
    assertThat(grid.rows().getLast().cells()).containsExactly("3/2/2025");
  }
}
