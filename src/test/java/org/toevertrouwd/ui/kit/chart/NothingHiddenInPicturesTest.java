package org.toevertrouwd.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a picture of a chart tells of the amounts that it hides: nothing. */
final class NothingHiddenInPicturesTest {

  private static final int ROWS = 12;

  private final Stand stand = new Stand();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void every_hidden_row_is_drawn_alike(int seed) throws Exception {
    BarTable table = table(seed);
    List<Element> hatched = hatched(drawing(table));

    assertThat(hatched).hasSize((int) hidden(table));
    assertThat(hatched)
        .extracting(one -> one.getAttribute("width") + "/" + one.getAttribute("x"))
        .hasSizeLessThanOrEqualTo(ROWS)
        .allMatch(first(hatched)::equals);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void the_words_of_a_drawing_are_those_of_the_table(int seed) throws Exception {
    BarTable table = table(seed);
    List<String> expected = new ArrayList<>(List.of(table.title(), table.measure()));
    for (BarTable.Row row : table.rows()) {
      expected.add(row.label());
      expected.add(new ChartWords(stand.kit()).amount(row.amount()));
    }
    expected.add(table.note());

    assertThat(texts(drawing(table), "text")).containsExactlyElementsOf(expected);
    assertThat(texts(drawing(table), "title")).containsExactly(table.title());
    assertThat(texts(drawing(table), "desc")).isEmpty();
    assertThat(texts(drawing(table), "metadata")).isEmpty();
  }

  @Test
  void hiding_a_row_that_is_not_the_longest_moves_no_other_bar() throws Exception {
    BarTable all = table(IntStream.range(0, ROWS).mapToObj(i -> new Amount.Known(40 - i)).toList());
    List<Amount> some = new ArrayList<>(all.rows().stream().map(BarTable.Row::amount).toList());
    some.set(4, new Amount.Hidden());
    some.set(9, new Amount.Hidden());

    List<String> before = new ArrayList<>(certain(drawing(all)));
    before.remove(9);
    before.remove(4);
    assertThat(certain(drawing(table(some)))).isEqualTo(before);
  }

  @Test
  void a_table_of_hidden_rows_only_has_no_bar_at_all() throws Exception {
    List<Amount> amounts =
        IntStream.range(0, ROWS).<Amount>mapToObj(_ -> new Amount.Hidden()).toList();

    assertThat(certain(drawing(table(amounts)))).isEmpty();
    assertThat(texts(drawing(table(amounts)), "text")).noneMatch(text -> text.matches("[0-9 ]+"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void on_the_screen_every_hidden_mark_is_as_wide_as_the_next(int seed) {
    BarTable table = table(seed);
    Bars bars = Fx.on(() -> new Bars(stand.kit(), table, (_, _) -> Words.body("want")));
    Fx.run(
        () -> {
          Looks.dress(new Scene(bars, 700, 900), false, 100);
          bars.applyCss();
          bars.layout();
        });

    assertThat(bars.lookupAll(".bars-hatch"))
        .hasSize((int) hidden(table))
        .extracting(mark -> ((Region) mark).getWidth())
        .allMatch(width -> width.equals(((Region) bars.lookup(".bars-hatch")).getWidth()));
    assertThat(bars.lookupAll(".bars-bar")).hasSize(ROWS - (int) hidden(table));
  }

  private static String first(List<Element> hatched) {
    Element one = hatched.getFirst();
    return one.getAttribute("width") + "/" + one.getAttribute("x");
  }

  private static long hidden(BarTable table) {
    return table.rows().stream().filter(row -> row.amount() instanceof Amount.Hidden).count();
  }

  private static BarTable table(int seed) {
    Random random = new Random(seed);
    List<Amount> amounts = new ArrayList<>(List.of(new Amount.Hidden(), new Amount.Known(50)));
    while (amounts.size() < ROWS) {
      amounts.add(
          random.nextBoolean() ? new Amount.Hidden() : new Amount.Known(5 + random.nextInt(40)));
    }
    return table(amounts);
  }

  private static BarTable table(List<? extends Amount> amounts) {
    List<BarTable.Row> rows =
        IntStream.range(0, amounts.size())
            .mapToObj(i -> new BarTable.Row("antwoord " + (char) ('a' + i), amounts.get(i)))
            .toList();
    return new BarTable("cijfers-proef", "Een vraag", "Dossiers", rows, "Niet publiceren.");
  }

  private Document drawing(BarTable table) throws Exception {
    String text = new SvgChart(table, new ChartWords(stand.kit())).text();
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> hatched(Document drawing) {
    return rectangles(drawing).stream()
        .filter(one -> one.getAttribute("fill").startsWith("url"))
        .toList();
  }

  /** The bars, without the ground and the pattern. */
  private static List<String> certain(Document drawing) {
    return rectangles(drawing).stream()
        .filter(one -> one.getAttribute("height").equals("13"))
        .filter(one -> !one.getAttribute("fill").startsWith("url"))
        .map(one -> one.getAttribute("width"))
        .toList();
  }

  private static List<Element> rectangles(Document drawing) {
    return all(drawing.getElementsByTagName("rect"));
  }

  private static List<String> texts(Document drawing, String name) {
    return all(drawing.getElementsByTagName(name)).stream().map(Element::getTextContent).toList();
  }

  private static List<Element> all(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }
}
