package org.toevertrouwd.ui.kit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A day that may be left open. It can be typed as {@code 24/11/2026}, {@code 24-11}, {@code 24} or
 * chosen from a calendar; what is no day is put back as it was.
 */
public final class DayField extends DatePicker {

  private final ObjectProperty<Optional<LocalDate>> day =
      new SimpleObjectProperty<>(Optional.empty());
  private final TypedDay typed;
  private final Formats formats;

  /** A field for a day near the day of a clock. */
  public DayField(String id, Formats formats, Clock clock) {
    this.formats = formats;
    this.typed = new TypedDay(clock);
    setId(id);
    getStyleClass().add("day-field");
    setConverter(converter());
    valueProperty().addListener((_, _, now) -> day.set(Optional.ofNullable(now)));
    day.addListener((_, _, now) -> setValue(orNull(now)));
    getEditor()
        .focusedProperty()
        .addListener(
            (_, _, in) -> {
              if (!in) {
                commit();
              }
            });
  }

  /** Takes what was typed and not yet left, as when the page goes in mid-sentence. */
  public void commit() {
    setValue(getConverter().fromString(getEditor().getText()));
    getEditor().setText(getConverter().toString(getValue()));
  }

  /** The day, or nothing. */
  public ObjectProperty<Optional<LocalDate>> day() {
    return day;
  }

  private StringConverter<LocalDate> converter() {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable LocalDate shown) {
        return shown == null ? "" : formats.typedDay(shown);
      }

      @Override
      public @Nullable LocalDate fromString(@Nullable String text) {
        try {
          return text == null || text.isBlank() ? null : typed.parse(text);
        } catch (DateTimeParseException e) {
          return getValue();
        }
      }
    };
  }

  @SuppressWarnings("NullAway") // the control says "no day" with null
  private static LocalDate orNull(Optional<LocalDate> day) {
    return day.orElse(null);
  }
}
