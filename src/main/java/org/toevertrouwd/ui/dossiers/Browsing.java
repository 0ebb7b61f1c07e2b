package org.toevertrouwd.ui.dossiers;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * How the person looks through the dossiers: it stays as it was when one comes back from a dossier,
 * and goes when the kluis locks.
 */
public final class Browsing {

  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
  private final StringProperty words = new SimpleStringProperty("");
  private final BooleanProperty folded = new SimpleBooleanProperty();

  /** Nothing filtered, nothing searched, the list beside a dossier open. */
  public Browsing() {}

  /** Which dossiers are shown. */
  ObjectProperty<Filter> filter() {
    return filter;
  }

  /** What is searched. */
  StringProperty words() {
    return words;
  }

  /** Whether the list beside a dossier is folded away. */
  BooleanProperty folded() {
    return folded;
  }
}
