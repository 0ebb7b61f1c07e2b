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

  private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(new Told.Nothing());
  private final Unsaved unsaved = new Unsaved();
  private boolean failing;

  /** How it stands. */
  public ReadOnlyObjectProperty<Told> told() {
    return told.getReadOnlyProperty();
  }

  /** The texts that could not be saved. */
  Unsaved unsaved() {
    return unsaved;
  }

  /** Whether nothing was saved since a change failed. */
  boolean failing() {
    return failing;
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
    failing = false;
    told.set(new Told.Saved(at));
  }

  /** The change is not saved. */
  public void failed() {
    failing = true;
    told.set(new Told.Failed());
  }
}
