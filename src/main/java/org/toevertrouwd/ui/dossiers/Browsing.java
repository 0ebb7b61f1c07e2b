package org.toevertrouwd.ui.dossiers;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * How the person looks through the dossiers: it stays as it was when one comes back from a dossier,
 * and goes when the kluis locks. A page has one of its own that goes along with the lasting one:
 * whoever listens to it goes when the page goes.
 */
public final class Browsing {

  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
  private final StringProperty words = new SimpleStringProperty("");
  private final BooleanProperty folded = new SimpleBooleanProperty();

  /** Nothing filtered, nothing searched, the list beside a dossier open. */
  public Browsing() {}

  /** One for a page: what changes in either changes in the other, until the page is gone. */
  public Browsing page() {
    Browsing page = new Browsing();
    page.filter.bindBidirectional(filter);
    page.words.bindBidirectional(words);
    page.folded.bindBidirectional(folded);
    return page;
  }

  /** A page of this one is gone. */
  public void end(Browsing page) {
    page.filter.unbindBidirectional(filter);
    page.words.unbindBidirectional(words);
    page.folded.unbindBidirectional(folded);
  }

  /** Which dossiers are shown. */
  ObjectProperty<Filter> filter() {
    return filter;
  }

  /** What is searched. */
  StringProperty words() {
    return words;
  }

  /** Whether the list beside a dossier is folded away. */
  public BooleanProperty folded() {
    return folded;
  }
}
