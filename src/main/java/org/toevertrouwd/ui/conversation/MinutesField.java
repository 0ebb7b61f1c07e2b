package org.toevertrouwd.ui.conversation;

import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import org.toevertrouwd.ui.kit.TypedMinutes;

/**
 * An amount of time in minutes that may be left open; hours may be typed too, as in {@code 1u30}.
 */
final class MinutesField extends TextField {

  private static final int COLUMNS = 5;
  private static final Pattern TYPED = Pattern.compile("[\\duhrmin:., ]{0,10}");

  private final ObjectProperty<Optional<Integer>> minutes =
      new SimpleObjectProperty<>(Optional.empty());

  MinutesField(String id) {
    setId(id);
    setPrefColumnCount(COLUMNS);
    setTextFormatter(new TextFormatter<>(MinutesField::amount));
    minutes.addListener((_, _, now) -> show(now));
    textProperty().addListener((_, _, typed) -> take(typed));
    setOnAction(_ -> write());
    focusedProperty()
        .addListener(
            (_, _, in) -> {
              if (!in) {
                write();
              }
            });
  }

  /** The minutes, or nothing. */
  ObjectProperty<Optional<Integer>> minutes() {
    return minutes;
  }

  @SuppressWarnings("NullAway") // the control refuses a change with null
  private static TextFormatter.Change amount(TextFormatter.Change change) {
    return TYPED.matcher(change.getControlNewText()).matches() ? change : null;
  }

  /** What is no amount yet changes nothing. */
  private void take(String typed) {
    if (typed.isBlank()) {
      minutes.set(Optional.empty());
    } else {
      TypedMinutes.of(typed).ifPresent(now -> minutes.set(Optional.of(now)));
    }
  }

  private void write() {
    setText(minutes.get().map(String::valueOf).orElse(""));
  }

  private void show(Optional<Integer> now) {
    if (!now.equals(TypedMinutes.of(getText()))) {
      write();
    }
  }
}
