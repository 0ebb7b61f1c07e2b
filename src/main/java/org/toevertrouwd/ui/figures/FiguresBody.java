package org.toevertrouwd.ui.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.figures.FigureCell;
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
import org.toevertrouwd.ui.kit.chart.ChartTable;
import org.toevertrouwd.ui.kit.chart.Columns;
import org.toevertrouwd.ui.kit.chart.Gradually;
import org.toevertrouwd.ui.kit.chart.Grid;
import org.toevertrouwd.ui.kit.chart.GridTable;
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
  private final Optional<TrialPanel> panel;
  private final VBox inside = new VBox();
  private final ScrollPane scroll = Page.scrolling(inside);

  FiguresBody(Desk desk, FiguresModel model, YearSeen year) {
    this.desk = desk;
    this.kit = desk.kit();
    this.model = model;
    this.year = year;
    this.wording = kit.wording(FiguresBody.class);
    this.words = new FigureWords(codebook(), wording);
    this.panel =
        year.leaving().figures().belowFloor()
            ? Optional.empty()
            : Optional.of(new TrialPanel(model.trials(), wording));
    this.cards = new Gradually(kit);
    inside.getStyleClass().add("figures-inside");
    scroll.setId("figures-scroll");
  }

  /** All of it. */
  Region view() {
    Sight sight = model.sight().get();
    switch (sight) {
      case LEAVING -> leaving();
      case MORE -> inside.getChildren().addAll(new MorePage(year, words, wording).view());
      case YEARS -> inside.getChildren().addAll(years());
      case COUNTED -> counted();
    }
    cards.go();
    VBox view = new VBox(scroll);
    view.getStyleClass().addAll("figures-body", "figures-" + sight.name().toLowerCase(Locale.ROOT));
    boolean tables = sight == Sight.LEAVING || sight == Sight.COUNTED;
    if (tables && !shown().belowFloor()) {
      List<UnitSeen> units = FigureWords.units(shown());
      view.getChildren()
          .addFirst(new UnitTiles(wording, kit.formats(), this::jump).view(units));
    }
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return view;
  }

  private Figures shown() {
    return raw() ? year.counted().raw() : year.leaving().figures();
  }

  private boolean raw() {
    return model.sight().get() == Sight.COUNTED;
  }

  private void leaving() {
    FiguresNotices notices = new FiguresNotices(desk, model, year);
    inside.getChildren().addAll(notices.leaving());
    panel.ifPresent(inside.getChildren()::add);
    units();
    inside.getChildren().addAll(notices.home(words));
    inside.getChildren().addAll(notices.ledger());
  }

  private void counted() {
    inside.getChildren().addAll(new FiguresNotices(desk, model, year).counted());
    units();
  }

  private void units() {
    for (UnitSeen unit : FigureWords.units(shown())) {
      List<WiderSums> wider = raw() ? List.of() : WiderSums.of(shown(), unit.unit());
      if (!unit.tables().isEmpty() || !wider.isEmpty()) {
        inside.getChildren().addAll(heading(unit), tables(unit, wider));
      }
    }
  }

  /** The trial is known later than the figures. */
  void tried() {
    panel.ifPresent(TrialPanel::show);
  }

  private Label heading(UnitSeen unit) {
    Label heading = Words.heading(words.unitName(unit.unit()));
    heading.getStyleClass().add("figures-unit");
    if (raw()) {
      heading.setGraphic(Icon.LOCK.picture());
    }
    headings.put(unit.unit(), heading);
    return heading;
  }

  /** Two questions crossed take the whole width, under the columns of the others. */
  private VBox tables(UnitSeen unit, List<WiderSums> wider) {
    Columns columns = new Columns(List.of());
    VBox all = new VBox(columns);
    all.getStyleClass().add("figures-tables");
    for (FigureTable table : unit.tables()) {
      Pane place = table.definition().axes().size() == 1 ? columns : all;
      cards.add(() -> place.getChildren().add(raw() ? counted(table) : leaving(table)));
    }
    for (WiderSums sums : wider) {
      cards.add(() -> columns.getChildren().add(leaving(sums)));
    }
    return all;
  }

  /** No more cards are needed. */
  void stop() {
    cards.stop();
  }

  private String note() {
    return wording.text(
        "picture.note", String.valueOf(year.year()), year.leaving().threshold());
  }

  private ChartCard leaving(FigureTable table) {
    if (table.definition().axes().size() == 2) {
      CrossSeen cross = new CrossSeen(table, words);
      GridTable grid = cross.grid(FigureWords.id(year.year(), table), note());
      return card(
          grid, new Grid(kit, grid, (row, column) -> why(table, cross.cell(row, column))));
    }
    BarTable rows = words.rows(year.year(), table, note());
    List<FigureCell> cells = table.cells().stream().filter(cell -> !cell.total()).toList();
    return card(rows, new Bars(kit, rows, (row, _) -> why(table, cells.get(row))));
  }

  private ChartCard leaving(WiderSums sums) {
    BarTable rows = words.wider(year.year(), sums, note());
    return card(rows, new Bars(kit, rows, (row, _) -> why(sums.from(), sums.sums().get(row))));
  }

  /**
   * A picture may be saved of what left only: one of a year that may still change would be a
   * release that no ledger knows, and two of them would show what changed.
   */
  private ChartCard card(ChartTable table, Node chart) {
    ChartCard card = new ChartCard(table, chart);
    return year.release().isPresent() ? card.exportable(kit, table) : card;
  }

  private WhyCard why(FigureTable table, FigureCell cell) {
    CellWords why = new CellWords(year.leaving(), model.trials().known(), wording);
    return new WhyCard(words.cell(table, cell), why.why(table, cell), why.reach(table, cell));
  }

  /** The years that left, and this one at home, in the lists of the last of them. */
  private List<Node> years() {
    List<YearLeft> years = new ArrayList<>(model.left());
    if (year.release().isEmpty()) {
      years.add(new YearLeft(year.leaving().figures(), codebook(), false));
    }
    return new YearsPage(kit, years).view();
  }

  private Codebook codebook() {
    return desk.reference().codebooks()
        .withHash(year.leaving().figures().codebook().sha256())
        .orElseGet(desk.reference()::codebook);
  }

  /** Never a picture to save: these numbers stay. */
  private ChartCard counted(FigureTable table) {
    Label stays = Words.state(Icon.LOCK, wording.text("stays"), "stays");
    boolean oneWay = table.definition().axes().size() == 1;
    ChartTable seen =
        oneWay
            ? words.rows(year.year(), table, "")
            : new CrossSeen(table, words).grid(FigureWords.id(year.year(), table), "");
    ChartCard card = new ChartCard(seen, seen.chart(kit)).beside(stays);
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
