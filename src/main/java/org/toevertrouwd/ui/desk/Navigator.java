package org.toevertrouwd.ui.desk;

/** Goes from one place to another. */
public interface Navigator {

  /** Leaves the place where one is, which first saves what was typed, and goes to another. */
  void goTo(Place place);

  /** Goes to where one came from, or to Today. */
  void back();

  /** Locks the kluis. */
  void lock();
}
