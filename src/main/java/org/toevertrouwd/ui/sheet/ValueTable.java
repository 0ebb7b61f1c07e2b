package org.toevertrouwd.ui.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.CalmTable;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Values of the sheet with how often they stand there and what they are taken for. */
final class ValueTable {

  /** So many at a time: every row has a field with all its choices. */
  private static final int AT_ONCE = 40;

  private final Wording wording;
  private final SheetWords words;
  private final ImportFlow flow;
  private final BiConsumer<ValueRow, Optional<ValueRow.Answer>> onDecided;

  ValueTable(
      Wording wording,
      SheetWords words,
      ImportFlow flow,
      BiConsumer<ValueRow, Optional<ValueRow.Answer>> onDecided) {
    this.wording = wording;
    this.words = words;
    this.flow = flow;
    this.onDecided = onDecided;
  }

  VBox of(List<ValueRow> rows) {
    CalmTable table = new CalmTable(20, 36, 10, 34);
    table.head(
        wording.text("value.column"),
        wording.text("value.text"),
        wording.text("value.count"),
        wording.text("value.becomes"));
    VBox list = new VBox(table);
    list.getStyleClass().add("value-list");
    add(list, table, rows);
    return list;
  }

  /** The next few, and the way to those after them. */
  private void add(VBox list, CalmTable table, List<ValueRow> rows) {
    int some = Math.min(AT_ONCE, rows.size());
    rows.subList(0, some).forEach(row -> add(table, row));
    List<ValueRow> rest = rows.subList(some, rows.size());
    list.getChildren().setAll(table);
    if (!rest.isEmpty()) {
      list.getChildren()
          .add(
              Buttons.link(
                  "values-more",
                  wording.text("value.more", rest.size()),
                  () -> add(list, table, rest)));
    }
  }

  private void add(CalmTable table, ValueRow row) {
    table.row(
        Words.muted(row.id().heading()),
        text(row),
        Words.line(Integer.toString(row.count())),
        field(row));
  }

  private Node text(ValueRow row) {
    Label text = Words.body(row.id().text());
    text.getStyleClass().add("strong");
    String candidates = words.candidates(row);
    return candidates.isEmpty()
        ? text
        : new VBox(text, Words.small(wording.text("value.may-be", candidates)));
  }

  private ChoiceField field(ValueRow row) {
    ChoiceField field =
        new ChoiceField(
            "value-" + Integer.toHexString(row.id().hashCode()),
            words.values(row, flow.codes(row.meaning())),
            words.unknown());
    field.setAccessibleText(wording.text("value.asked", row.id().text()));
    field
        .code()
        .set(Optional.of(row.chosen().map(ValueRow.Answer::key).orElse(SheetWords.AS_UNDERSTOOD)));
    field
        .code()
        .addListener((_, _, code) -> onDecided.accept(row, code.flatMap(ValueRow.Answer::of)));
    return field;
  }
}
