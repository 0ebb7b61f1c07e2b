package org.toevertrouwd.ui.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.toevertrouwd.sheets.Meaning;
import org.toevertrouwd.sheets.SeenValue;
import org.toevertrouwd.sheets.SheetColumn;
import org.toevertrouwd.ui.kit.CalmTable;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Every column with some of its values and what it is taken for. */
final class ColumnTable {

  private static final int SAMPLES = 3;
  private static final int SAMPLE_LENGTH = 28;

  private final Wording wording;
  private final SheetWords words;
  private final BiConsumer<String, Optional<Meaning>> onDecided;

  ColumnTable(Wording wording, SheetWords words, BiConsumer<String, Optional<Meaning>> onDecided) {
    this.wording = wording;
    this.words = words;
    this.onDecided = onDecided;
  }

  CalmTable of(List<SheetColumn> columns) {
    CalmTable table = new CalmTable(26, 40, 34);
    table.head(
        wording.text("column.heading"),
        wording.text("column.samples"),
        wording.text("column.meaning"));
    List<Choice> meanings = words.meanings();
    int number = 0;
    for (SheetColumn column : columns) {
      Label heading = Words.body(column.heading());
      heading.getStyleClass().add("strong");
      table.row(heading, Words.muted(samples(column)), field(column, number, meanings));
      number++;
    }
    return table;
  }

  private ChoiceField field(SheetColumn column, int number, List<Choice> meanings) {
    ChoiceField field =
        new ChoiceField("column-" + number, meanings, wording.text("column.left-out"));
    field.setAccessibleText(wording.text("column.asked", column.heading()));
    field.code().set(Optional.of(column.meaning().map(Meaning::code).orElse(SheetWords.LEFT_OUT)));
    field
        .code()
        .addListener((_, _, code) -> onDecided.accept(column.heading(), code.flatMap(Meaning::of)));
    return field;
  }

  private String samples(SheetColumn column) {
    String some =
        column.values().stream()
            .limit(SAMPLES)
            .map(SeenValue::text)
            .map(ColumnTable::shortened)
            .collect(Collectors.joining(" · "));
    return some.isEmpty() ? wording.text("column.empty") : some;
  }

  private static String shortened(String text) {
    return text.length() <= SAMPLE_LENGTH ? text : text.substring(0, SAMPLE_LENGTH) + "…";
  }
}
