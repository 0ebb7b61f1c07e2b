package org.toevertrouwd.ui.desk;

import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is told about saving, at the foot of the window. On the window's thread. */
public final class SaveState {

  /** How it stands. */
  public sealed interface Told {

    /** Nothing was changed since the kluis was opened. */
    record Nothing() implements Told {}

    /** Something is typed that is not saved yet. */
    record Typing() implements Told {}

    /** Being saved. */
    record Saving() implements Told {}

    /** Everything is saved. */
    record Saved(Instant at) implements Told {}

    /** The last change is not saved. */
    record Failed() implements Told {}
  }

  private int failures;
  private boolean toldOfFailure;
  private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(new Told.Nothing());

  /** How it stands. */
  public ReadOnlyObjectProperty<Told> told() {
    return told.getReadOnlyProperty();
  }

  /** Something was typed. */
  public void typing() {
    told.set(new Told.Typing());
  }

  /** A change is on its way. */
  public void saving() {
    told.set(new Told.Saving());
  }

  /** The kluis acknowledged the change. */
  public void saved(Instant at) {
    toldOfFailure = false;
    told.set(new Told.Saved(at));
  }

  /**
   * The change is not saved.
   *
   * @return whether that is news: nothing failed since something was last saved
   */
  boolean failed() {
    boolean news = !toldOfFailure;
    failures++;
    toldOfFailure = true;
    told.set(new Told.Failed());
    return news;
  }

  /** How many changes were not saved so far. */
  int failures() {
    return failures;
  }
}
