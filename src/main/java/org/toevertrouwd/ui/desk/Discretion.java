package org.toevertrouwd.ui.desk;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/**
 * Discreet mode: aliases, organisations and previews are veiled, for the train and the rehearsal
 * room.
 */
public final class Discretion {

  private static final String VEILED = "•••";

  private final BooleanProperty on = new SimpleBooleanProperty();

  /** Whether it is on. */
  public BooleanProperty on() {
    return on;
  }

  /** A text that is veiled while it is on. */
  public ObservableValue<String> veil(String text) {
    return on.map(veiled -> veiled && !text.isEmpty() ? VEILED : text);
  }

  /** A text that changes and is veiled while it is on. */
  public ObservableValue<String> veil(ObservableValue<String> text) {
    return text.flatMap(this::veil);
  }
}
