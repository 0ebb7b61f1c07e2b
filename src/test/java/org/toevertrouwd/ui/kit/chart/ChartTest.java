package org.toevertrouwd.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.kit.Words;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

final class ChartTest {

  private static final BarTable TABLE =
      new BarTable(
          "cijfers-2025-proef",
          "Soort <gedrag>",
          "64 dossiers",
          List.of(
              new BarTable.Row("pesten", new Amount.Known(17)),
              new BarTable.Row("intimidatie & meer", new Amount.Hidden()),
              new BarTable.Row("stress", new Amount.Between(2, OptionalLong.of(11))),
              new BarTable.Row("conflict", new Amount.Between(4, OptionalLong.empty()))),
          "Werkcijfers, niet openbaar.");

  private final Stand stand = new Stand();

  @TempDir private Path folder = Path.of("");

  @Nested
  final class An_amount {

    @Test
    void is_one_value_when_its_ends_meet() {
      assertThat(Amount.between(4, OptionalLong.of(4))).isEqualTo(new Amount.Known(4));
      assertThat(Amount.between(4, OptionalLong.of(5)))
          .isEqualTo(new Amount.Between(4, OptionalLong.of(5)));
    }

    @Test
    void is_hidden_when_there_is_no_value() {
      assertThat(Amount.of(OptionalInt.empty())).isEqualTo(new Amount.Hidden());
      assertThat(Amount.of(OptionalInt.of(3))).isEqualTo(new Amount.Known(3));
    }

    @Test
    void is_said_in_words() {
      ChartWords words = new ChartWords(stand.kit());

      assertThat(TABLE.rows().stream().map(row -> words.amount(row.amount())))
          .containsExactly("17", "afgeschermd", "2 tot 11", "4 of meer");
      assertThat(words.row(TABLE.rows().getFirst())).isEqualTo("pesten: 17");
    }
  }

  @Nested
  final class On_the_screen {

    @Test
    void every_row_has_a_word_or_a_number_and_the_longest_bar_fills_the_width() {
      Bars bars = Fx.on(() -> new Bars(stand.kit(), TABLE));

      assertThat(bars.getChildren().stream().filter(Label.class::isInstance).map(Label.class::cast))
          .extracting(Label::getText)
          .contains("17", "afgeschermd", "2 tot 11", "4 of meer");
      assertThat(TABLE.most()).isEqualTo(17);
    }

    @Test
    void a_hidden_row_says_why_when_one_asks_and_no_more_when_one_asks_again() {
      Bars bars =
          Fx.on(
              () ->
                  new Bars(
                      stand.kit(),
                      TABLE,
                      (row, _) -> Words.body("want " + TABLE.rows().get(row).label())));
      Button question = (Button) bars.lookup("#hidden-cijfers-2025-proef-1");

      Fx.run(question::fire);
      assertThat(((Label) bars.lookup("#why-cijfers-2025-proef-1")).getText())
          .isEqualTo("want intimidatie & meer");
      assertThat(question.getAccessibleText()).startsWith("intimidatie & meer: afgeschermd");

      Fx.run(question::fire);
      assertThat(bars.lookupAll(".bars-why")).isEmpty();
    }

    @Test
    void cards_stand_in_as_many_columns_as_fit() {
      Region one = card(200, 100);
      Region two = card(200, 40);
      Region three = card(200, 40);
      Columns columns = Fx.on(() -> new Columns(List.of(one, two, three)));

      assertThat(columns.prefHeight(450)).isEqualTo(100);
      assertThat(columns.prefHeight(300)).isEqualTo(212);
      Fx.run(() -> columns.resize(450, 100));
      Fx.run(columns::layout);
      assertThat(three.getLayoutX()).isEqualTo(two.getLayoutX()).isGreaterThan(200);
      assertThat(three.getLayoutY()).isEqualTo(56);
    }

    private static Region card(double width, double height) {
      Region card = new Region();
      card.setMinWidth(width);
      card.setPrefHeight(height);
      return card;
    }
  }

  @Nested
  final class As_a_picture {

    @Test
    void it_is_a_drawing_that_others_can_read() throws Exception {
      stand.chosen.add(folder.resolve("grafiek.svg"));
      new ChartExport(stand.kit()).svg(TABLE);

      String text = Files.readString(folder.resolve("grafiek.svg"));
      Document drawing =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(text)));
      assertThat(drawing.getElementsByTagName("title").item(0).getTextContent())
          .isEqualTo("Soort <gedrag>");
      assertThat(text).contains("afgeschermd", "2 tot 11", "url(#hatch)", "Werkcijfers");
      assertThat(stand.told).containsExactly("De grafiek is bewaard.");
    }

    @Test
    void it_is_an_image_of_points() throws Exception {
      stand.chosen.add(folder.resolve("grafiek.png"));
      Fx.run(() -> new ChartExport(stand.kit()).png(TABLE));

      assertThat(ImageIO.read(folder.resolve("grafiek.png").toFile()).getWidth())
          .isEqualTo(2 * 760);
    }

    @Test
    void nothing_is_written_when_no_place_is_chosen() {
      new ChartExport(stand.kit()).svg(TABLE);

      assertThat(folder).isEmptyDirectory();
      assertThat(stand.told).isEmpty();
    }
  }
}
