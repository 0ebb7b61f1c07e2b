package org.toevertrouwd.ui.conversation;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/** An amount of minutes that may be left open; only digits can be typed. */
final class MinutesField extends TextField {

  private static final int DIGITS = 4;

  private final ObjectProperty<Optional<Integer>> minutes =
      new SimpleObjectProperty<>(Optional.empty());

  MinutesField(String id) {
    setId(id);
    setPrefColumnCount(DIGITS);
    setTextFormatter(new TextFormatter<>(MinutesField::digits));
    minutes.addListener((_, _, now) -> show(now));
    textProperty()
        .addListener(
            (_, _, typed) -> {
              Optional<Integer> now = read(typed);
              if (!now.equals(minutes.get())) {
                minutes.set(now);
              }
            });
  }

  /** The minutes, or nothing. */
  ObjectProperty<Optional<Integer>> minutes() {
    return minutes;
  }

  @SuppressWarnings("NullAway") // the control refuses a change with null
  private static TextFormatter.Change digits(TextFormatter.Change change) {
    return change.getControlNewText().matches("\\d{0," + DIGITS + "}") ? change : null;
  }

  private void show(Optional<Integer> now) {
    if (!now.equals(read(getText()))) {
      setText(now.map(String::valueOf).orElse(""));
    }
  }

  private static Optional<Integer> read(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(text));
  }
}
