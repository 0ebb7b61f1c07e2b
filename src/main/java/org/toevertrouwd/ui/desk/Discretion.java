package org.toevertrouwd.ui.desk;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/**
 * Discreet mode: aliases, organisations and previews are veiled, for the train and the rehearsal
 * room. A page has one of its own that follows that of the window: whoever listens to it goes when
 * the page goes.
 */
public final class Discretion {

  private static final String VEILED = "•••";

  private final BooleanProperty on = new SimpleBooleanProperty();

  /** One for a page, which follows this one until its end and can't be set itself. */
  Discretion page() {
    Discretion page = new Discretion();
    page.on.bind(on);
    return page;
  }

  /** Follows no longer. */
  void end() {
    on.unbind();
  }

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
