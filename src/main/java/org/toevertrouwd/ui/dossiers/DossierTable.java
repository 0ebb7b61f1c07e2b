package org.toevertrouwd.ui.dossiers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.toevertrouwd.casework.DossierSummary;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.wording.Wording;

/** The dossiers in sortable columns; only the lines in sight exist. */
final class DossierTable extends TableView<DossierLine> {

  /** A code is never cut, in heights of the text. */
  private static final double ROOM_FOR_CODE = 6.4;

  /** From how many em on there is room for the last contact too. */
  private static final double ROOM_FOR_ALL = 58;

  private final DossiersModel model;
  private final LineWords words;
  private final Wording wording;

  DossierTable(Desk desk, DossiersModel model) {
    this.model = model;
    this.words = new LineWords(desk);
    this.wording = desk.kit().wording(DossierTable.class);
    setId("dossiers-table");
    setAccessibleText(wording.text("title"));
    getStyleClass().add("dossier-table");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    columns();
    SortedList<DossierLine> sorted = new SortedList<>(model.shown());
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
    setRowFactory(_ -> new Row());
    setOnKeyPressed(this::pressed);
    desk.discretion().on().subscribe(this::refresh);
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(this::open);
    }
  }

  private void columns() {
    Label measure = measure();
    Comparator<DossierLine> byCode = Comparator.comparing(line -> line.dossier().code());
    column(wording.text("column.code"), 95, words::code, byCode)
        .minWidthProperty()
        .bind(measure.fontProperty().map(font -> ROOM_FOR_CODE * font.getSize()));
    named();
    standing();
    column(wording.text("column.step"), 240, words::nextStep, later(DossierTable::stepOn));
    onlyWhereThereIsRoom(
        measure,
        column(
            wording.text("column.contact"),
            120,
            words::lastContact,
            later(DossierLine::lastContactOn)));
  }

  /** In the order of words in the language of the person. */
  private void named() {
    Comparator<String> alphabet = words.alphabet();
    Comparator<DossierLine> byAlias =
        Comparator.comparing(line -> line.dossier().alias(), alphabet);
    Comparator<DossierLine> byOrganisation =
        Comparator.comparing(DossierLine::organisation, alphabet);
    column(wording.text("column.alias"), 155, words::alias, byAlias);
    column(wording.text("column.organisation"), 195, words::organisation, byOrganisation);
  }

  private static Optional<LocalDate> stepOn(DossierLine line) {
    return line.nextStep().map(DossierSummary.NextStep::on);
  }

  /** Has the size of the text, unseen. */
  private Label measure() {
    Label measure = new Label();
    measure.setManaged(false);
    getChildren().add(measure);
    return measure;
  }

  private void onlyWhereThereIsRoom(Label measure, TableColumn<DossierLine, DossierLine> column) {
    column
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> getWidth() >= ROOM_FOR_ALL * measure.getFont().getSize(),
                widthProperty(),
                measure.fontProperty()));
  }

  private void standing() {
    TableColumn<DossierLine, DossierLine> status =
        column(
            wording.text("column.status"),
            145,
            words::status,
            Comparator.comparing(line -> Standing.of(line.dossier())));
    status.setCellFactory(_ -> new StandingCell());
  }

  private TableColumn<DossierLine, DossierLine> column(
      String name,
      double width,
      Function<DossierLine, String> text,
      Comparator<DossierLine> order) {
    TableColumn<DossierLine, DossierLine> column = new TableColumn<>(name);
    column.setPrefWidth(width);
    column.setComparator(order);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(_ -> new WordsCell(text));
    getColumns().add(column);
    return column;
  }

  private static Comparator<DossierLine> later(Function<DossierLine, Optional<LocalDate>> day) {
    return Comparator.comparing(line -> day.apply(line).orElse(LocalDate.MAX));
  }

  private void open(DossierLine line) {
    model.open(line.dossier().id());
  }

  /** A line that opens its dossier when it is clicked. */
  private final class Row extends TableRow<DossierLine> {

    Row() {
      setOnMouseClicked(
          click -> {
            if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
              open(getItem());
            }
          });
    }

    @Override
    protected void updateItem(@Nullable DossierLine line, boolean empty) {
      super.updateItem(line, empty);
      getStyleClass().removeAll("late", "resting");
      if (line != null && words.late(line)) {
        getStyleClass().add("late");
      }
      if (line != null && line.dossier().progress().closed()) {
        getStyleClass().add("resting");
      }
    }
  }

  private static final class WordsCell extends TableCell<DossierLine, DossierLine> {

    private final Function<DossierLine, String> text;
    private final Tooltip whole = new Tooltip();

    WordsCell(Function<DossierLine, String> text) {
      this.text = text;
      getStyleClass().add("may-shorten");
    }

    @Override
    protected void updateItem(@Nullable DossierLine line, boolean empty) {
      super.updateItem(line, empty);
      setText(line == null ? "" : text.apply(line));
      whole.setText(getText());
      setTooltip(getText().isEmpty() ? null : whole);
    }
  }

  /** The status as a word with an icon. */
  private final class StandingCell extends TableCell<DossierLine, DossierLine> {

    @Override
    protected void updateItem(@Nullable DossierLine line, boolean empty) {
      super.updateItem(line, empty);
      if (line == null) {
        setText("");
        setGraphic(null);
        return;
      }
      setText(words.status(line));
      setGraphic(words.icon(line).picture());
    }
  }
}
