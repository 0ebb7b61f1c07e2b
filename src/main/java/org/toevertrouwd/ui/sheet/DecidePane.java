package org.toevertrouwd.ui.sheet;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.toevertrouwd.sheets.Meaning;
import org.toevertrouwd.sheets.SheetColumn;
import org.toevertrouwd.ui.kit.Banner;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Job;
import org.toevertrouwd.ui.kit.Progressing;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The second step: what needs a decision first, then what every column is taken for. */
final class DecidePane extends VBox {

  private final Wording wording;
  private final SheetWords words;
  private final ImportFlow flow;
  private final Progressing progressing;
  private final MappingActions mapping;
  private List<Object> shown = List.of();
  private boolean allValues;

  /**
   * What can be done with everything decided.
   *
   * @param load takes it from a file
   * @param save keeps it in a file
   */
  record MappingActions(Runnable load, Runnable save) {}

  DecidePane(
      Wording wording,
      SheetWords words,
      ImportFlow flow,
      Progressing progressing,
      MappingActions mapping) {
    this.mapping = mapping;
    this.wording = wording;
    this.words = words;
    this.flow = flow;
    this.progressing = progressing;
    getStyleClass().add("import-step");
    flow.reading().subscribe(this::refresh);
    flow.takenBack().addListener((_, _, _) -> layOut(flow.reading().get()));
  }

  /** Lays everything out anew only when other rows are to be seen, so that nothing jumps away. */
  private void refresh(SheetReading reading) {
    List<Object> now =
        List.of(
            reading.columns().stream().map(SheetColumn::meaning).toList(),
            flow.toDecide().stream().map(ValueRow::id).toList());
    if (!now.equals(shown)) {
      shown = now;
      layOut(reading);
    }
  }

  private void layOut(SheetReading reading) {
    Optional<String> focused =
        Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner()).map(Node::getId);
    getChildren().clear();
    if (reading.report().isEmpty()) {
      getChildren()
          .add(
              new Banner(
                  Banner.Weight.WARNING,
                  wording.text("no-first.title"),
                  wording.text("no-first.text")));
    } else {
      getChildren().add(toDecide());
    }
    getChildren().add(columns(reading));
    if (reading.report().isPresent()) {
      getChildren().add(understood());
    }
    focused.ifPresent(id -> Platform.runLater(() -> focus(id)));
  }

  private void focus(String id) {
    Node same = lookup("#" + id);
    if (same != null) {
      same.requestFocus();
    }
  }

  private Card toDecide() {
    List<ValueRow> rows = flow.toDecide();
    if (rows.isEmpty()) {
      return new Card(Words.state(Icon.GOOD, wording.text("decide.nothing"), "good"));
    }
    return Card.titled(
        wording.text("decide.heading", rows.size()),
        Words.muted(wording.text("decide.text")),
        new ValueTable(wording, words, flow, this::decide).of(rows));
  }

  private Card columns(SheetReading reading) {
    return new Card(
        Words.row(
            Words.heading(wording.text("columns.heading", flow.sheetName())),
            Words.spring(),
            Buttons.quiet("mapping-load", wording.text("mapping.load"), mapping.load()),
            Buttons.quiet("mapping-save", wording.text("mapping.save"), mapping.save())),
        new ColumnTable(wording, words, this::decideColumn).of(reading.columns()));
  }

  private Card understood() {
    List<ValueRow> rows = flow.understood();
    Card card = Card.titled(wording.text("understood.heading", rows.size()));
    if (allValues) {
      card.getChildren().add(new ValueTable(wording, words, flow, this::decide).of(rows));
    } else {
      card.getChildren()
          .add(
              Words.row(
                  Words.muted(wording.text("understood.text")),
                  Words.spring(),
                  Buttons.quiet(
                      "understood-show", wording.text("understood.show"), this::showAll)));
    }
    return card;
  }

  private void showAll() {
    allValues = true;
    getChildren().set(getChildren().size() - 1, understood());
  }

  private void decideColumn(String heading, Optional<Meaning> meaning) {
    follow(flow.decide(heading, meaning));
  }

  private void decide(ValueRow row, Optional<ValueRow.Answer> answer) {
    follow(flow.decide(row, answer));
  }

  private void follow(Job<?> job) {
    progressing.follow(wording.text("doing.read"), job);
  }
}
