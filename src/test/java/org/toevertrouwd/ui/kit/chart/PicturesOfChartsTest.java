package org.toevertrouwd.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Words;

/** Charts as they look: bars as long as they should be, and pictures that are always light. */
final class PicturesOfChartsTest {

  private static final Pattern RECTANGLE = Pattern.compile("<rect [^>]*width=\"([0-9.-]+)\"");

  private final Stand stand = new Stand();

  @TempDir private Path folder = Path.of("");

  @Test
  void a_bar_is_as_long_as_its_share_and_hatched_between_its_ends() {
    Bar bar = Fx.on(() -> Bar.of(new Amount.Between(5, OptionalLong.of(15)), 20));
    Fx.run(() -> bar.resize(200, 12));
    Fx.run(bar::layout);

    Region open = (Region) bar.getChildrenUnmodifiable().getFirst();
    Region certain = (Region) bar.getChildrenUnmodifiable().getLast();
    assertThat(certain.getWidth()).isEqualTo(50);
    assertThat(open.getLayoutX()).isEqualTo(50);
    assertThat(open.getWidth()).isEqualTo(100);
    assertThat(open.getStyleClass()).contains("hatched");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void a_bar_of_something_can_always_be_seen(long value) {
    Bar bar = Fx.on(() -> Bar.of(new Amount.Known(value), 100_000));
    Fx.run(() -> bar.resize(200, 12));
    Fx.run(bar::layout);

    Region certain = (Region) bar.getChildrenUnmodifiable().getLast();
    assertThat(certain.getWidth()).isEqualTo(2);
    assertThat(bar.getChildrenUnmodifiable().getFirst().isVisible()).isFalse();
  }

  @Test
  void a_bar_of_nothing_cannot_be_seen() {
    Bar bar = Fx.on(() -> Bar.of(new Amount.Known(0), 10));
    Fx.run(() -> bar.resize(200, 12));
    Fx.run(bar::layout);

    assertThat(((Region) bar.getChildrenUnmodifiable().getLast()).getWidth()).isZero();
  }

  @Test
  void an_amount_without_an_upper_end_is_hatched_to_the_edge() {
    Bar bar = Fx.on(() -> Bar.of(new Amount.Between(5, OptionalLong.empty()), 10));
    Fx.run(() -> bar.resize(200, 12));
    Fx.run(bar::layout);

    Region open = (Region) bar.getChildrenUnmodifiable().getFirst();
    assertThat(open.getLayoutX() + open.getWidth()).isEqualTo(200);
  }

  @Test
  void a_picture_is_light_whatever_the_window_is() {
    WritableImage image =
        Fx.on(() -> new ChartExport(stand.kit()).image(table(new Amount.Known(17))));
    PixelReader pixels = image.getPixelReader();

    assertThat(pixels.getColor(2, 2)).isEqualTo(Color.web(Tokens.light().colour("-surface")));
    assertThat(image.getHeight()).isGreaterThan(100);
  }

  @Test
  void a_drawing_stays_inside_its_edges() {
    String drawing =
        new SvgChart(
                table(new Amount.Between(3, OptionalLong.empty())), new ChartWords(stand.kit()))
            .text();

    assertThat(RECTANGLE.matcher(drawing).results().map(found -> found.group(1)))
        .allSatisfy(width -> assertThat(Double.parseDouble(width)).isBetween(0.0, 760.0));
    assertThat(drawing).startsWith("<?xml").contains("viewBox=\"0 0 760");
  }

  @Test
  void colours_are_those_of_the_light_theme_and_no_others() {
    assertThat(Tokens.light().colour("-accent")).matches("#[0-9a-f]{6}");
    assertThatNullPointerException().isThrownBy(() -> Tokens.light().colour("-nothing"));
  }

  @Test
  void a_card_offers_both_kinds_of_picture() {
    BarTable table = table(new Amount.Known(17));
    ChartCard card =
        Fx.on(
            () ->
                new ChartCard(table, new Bars(stand.kit(), table)).exportable(stand.kit(), table));
    MenuButton menu = (MenuButton) card.lookup("#export-proef");

    stand.chosen.add(folder.resolve("een.png"));
    stand.chosen.add(folder.resolve("een.svg"));
    menu.getItems().stream().map(MenuItem.class::cast).forEach(item -> Fx.run(item::fire));

    assertThat(folder.resolve("een.png")).isNotEmptyFile();
    assertThat(folder.resolve("een.svg")).isNotEmptyFile();
    assertThat(menu.getAccessibleText()).isNotBlank();
  }

  @Test
  void a_chart_in_the_dark_has_its_labels_too() {
    Bars bars =
        Fx.on(
            () ->
                new Bars(
                    stand.kit(), table(new Amount.Hidden()), (_, _) -> Words.body("zo is het")));
    Fx.run(() -> Looks.dress(new Scene(new StackPane(bars), 600, 200), true, 150));
    Fx.run(bars::applyCss);
    Fx.run(bars::layout);

    Button hidden = (Button) bars.lookup("#hidden-proef-0");
    assertThat(hidden.getText()).isEqualTo("afgeschermd");
    assertThat(hidden.getWidth()).isGreaterThan(60);
  }

  private static BarTable table(Amount amount) {
    return new BarTable(
        "proef",
        "Plaats",
        "64 dossiers",
        List.of(
            new BarTable.Row("intieme scène of lichamelijk contact", amount),
            new BarTable.Row("repetitie", new Amount.Known(4))),
        "");
  }
}
