package org.toevertrouwd.ui.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.CalmTable;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Values of the sheet with how often they stand there and what they are taken for. */
final class ValueTable {

  /** Far more than a person reads; the rest is in the mapping file. */
  private static final int MOST = 300;

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

  CalmTable of(List<ValueRow> rows) {
    CalmTable table = new CalmTable(20, 36, 10, 34);
    table.head(
        wording.text("value.column"),
        wording.text("value.text"),
        wording.text("value.count"),
        wording.text("value.becomes"));
    for (ValueRow row : rows.subList(0, Math.min(MOST, rows.size()))) {
      table.row(
          Words.muted(row.id().heading()),
          text(row),
          Words.line(Integer.toString(row.count())),
          field(row));
    }
    if (rows.size() > MOST) {
      table.row(Words.muted(wording.text("value.more", rows.size() - MOST)));
    }
    return table;
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
