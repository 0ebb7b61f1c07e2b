package org.toevertrouwd.ui.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.figures.FiguresModel.Sight;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Page;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.ui.kit.chart.BarTable;
import org.toevertrouwd.ui.kit.chart.Bars;
import org.toevertrouwd.ui.kit.chart.ChartCard;
import org.toevertrouwd.ui.kit.chart.Columns;
import org.toevertrouwd.ui.kit.chart.Gradually;
import org.toevertrouwd.wording.Wording;

/** One year in one of the two sights: what stands behind it, and its tables. */
final class FiguresBody {

  private final Desk desk;
  private final Kit kit;
  private final Wording wording;
  private final FiguresModel model;
  private final YearSeen year;
  private final FigureWords words;
  private final Map<Unit, Node> headings = new LinkedHashMap<>();
  private final Gradually cards;
  private final VBox inside = new VBox();
  private final ScrollPane scroll = Page.scrolling(inside);

  FiguresBody(Desk desk, FiguresModel model, YearSeen year) {
    this.desk = desk;
    this.kit = desk.kit();
    this.model = model;
    this.year = year;
    this.wording = kit.wording(FiguresBody.class);
    this.words = new FigureWords(desk.reference().codebook(), wording);
    this.cards = new Gradually(kit);
    inside.getStyleClass().add("figures-inside");
    scroll.setId("figures-scroll");
  }

  /** All of it. */
  Region view() {
    boolean raw = model.sight().get() == Sight.COUNTED;
    Figures figures = raw ? year.counted().raw() : year.leaving().figures();
    List<UnitSeen> units = FigureWords.units(figures);
    FiguresNotices notices = new FiguresNotices(desk, model, year);
    inside.getChildren().addAll(raw ? notices.counted() : notices.leaving());
    for (UnitSeen unit : units) {
      if (!unit.tables().isEmpty()) {
        inside.getChildren().addAll(heading(unit, raw), tables(unit, raw));
      }
    }
    if (!raw) {
      inside.getChildren().addAll(notices.home(words));
      inside.getChildren().addAll(years());
    }
    inside.getChildren().addAll(notices.ledger());
    cards.go();
    VBox view = new VBox(scroll);
    if (!figures.belowFloor()) {
      view.getChildren().addFirst(new UnitTiles(wording, kit.formats(), this::jump).view(units));
    }
    view.getStyleClass().addAll("figures-body", raw ? "figures-counted" : "figures-leaving");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return view;
  }

  private Label heading(UnitSeen unit, boolean raw) {
    Label heading = Words.heading(words.unitName(unit.unit()));
    heading.getStyleClass().add("figures-unit");
    if (raw) {
      heading.setGraphic(Icon.LOCK.picture());
    }
    headings.put(unit.unit(), heading);
    return heading;
  }

  /** Two questions crossed take the whole width, under the columns of the others. */
  private VBox tables(UnitSeen unit, boolean raw) {
    Columns columns = new Columns(List.of());
    VBox all = new VBox(columns);
    all.getStyleClass().add("figures-tables");
    for (FigureTable table : unit.tables()) {
      Pane place = table.definition().axes().size() == 1 ? columns : all;
      cards.add(() -> place.getChildren().add(raw ? counted(table) : leaving(table)));
    }
    return all;
  }

  /** No more cards are needed. */
  void stop() {
    cards.stop();
  }

  /**
   * A picture may be saved of what left only: one of a year that may still change would be a
   * release that no ledger knows, and two of them would show what changed.
   */
  private ChartCard leaving(FigureTable table) {
    int threshold = year.leaving().threshold();
    String number = String.valueOf(year.year());
    BarTable rows = words.rows(year.year(), table, wording.text("picture.note", number, threshold));
    String why = words.whyHidden(table, threshold);
    ChartCard card = new ChartCard(rows, new Bars(kit, rows, _ -> why));
    return year.release().isPresent() ? card.exportable(kit, rows) : card;
  }

  /** The years that left, beside one another; nothing as long as there are not two. */
  private List<Node> years() {
    List<BarTable> tables = new YearByYear(model.totals(), wording).tables();
    if (tables.isEmpty()) {
      return List.of();
    }
    Columns columns = new Columns(List.of());
    columns.setId("figures-years");
    for (BarTable table : tables) {
      cards.add(() -> columns.getChildren().add(new ChartCard(table, new Bars(kit, table))));
    }
    return List.of(Words.heading(wording.text("years.title")), columns);
  }

  /** Never a picture to save: these numbers stay. */
  private ChartCard counted(FigureTable table) {
    Label stays = Words.state(Icon.LOCK, wording.text("stays"), "stays");
    BarTable rows = words.rows(year.year(), table, "");
    Node chart =
        table.definition().axes().size() == 1 ? new Bars(kit, rows) : new CrossTable(table, words);
    ChartCard card = new ChartCard(rows, chart).beside(stays);
    card.getStyleClass().add("figures-raw");
    return card;
  }

  private void jump(Unit unit) {
    Node heading = headings.get(unit);
    if (heading != null) {
      double room = inside.getHeight() - scroll.getViewportBounds().getHeight();
      scroll.setVvalue(room <= 0 ? 0 : Math.min(1, heading.getBoundsInParent().getMinY() / room));
    }
  }
}
