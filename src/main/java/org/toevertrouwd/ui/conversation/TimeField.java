package org.toevertrouwd.ui.conversation;

import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;

/** A time of day that may be left open; what is no time is put back as it was. */
final class TimeField extends TextField {

  private static final int COLUMNS = 5;

  private final ObjectProperty<Optional<LocalTime>> time =
      new SimpleObjectProperty<>(Optional.empty());

  TimeField(String id) {
    setId(id);
    setPrefColumnCount(COLUMNS);
    time.addListener((_, _, _) -> show());
    setOnAction(_ -> commit());
    focusedProperty()
        .addListener(
            (_, _, in) -> {
              if (!in) {
                commit();
              }
            });
  }

  /** The time, or nothing. */
  ObjectProperty<Optional<LocalTime>> time() {
    return time;
  }

  private void commit() {
    if (getText().isBlank()) {
      time.set(Optional.empty());
    } else {
      TypedTime.parse(getText()).ifPresent(typed -> time.set(Optional.of(typed)));
    }
    show();
  }

  private void show() {
    setText(time.get().map(TypedTime::write).orElse(""));
  }
}
