package org.toevertrouwd.ui.kit;

/** Asks and tells a person something over the page, without stopping the program. */
public interface Dialogs {

  /**
   * A question with one way on and one way back.
   *
   * @param title what it is about, in a few words
   * @param text what will happen and what is kept
   * @param action word on the button that goes on
   * @param dangerous whether going on cannot be undone
   */
  record Question(String title, String text, String action, boolean dangerous) {

    /** A question about something that can be undone. */
    public static Question of(String title, String text, String action) {
      return new Question(title, text, action, false);
    }

    /** A question about something that cannot be undone. */
    public static Question dangerous(String title, String text, String action) {
      return new Question(title, text, action, true);
    }
  }

  /** Asks; nothing happens if the person goes back. */
  void ask(Question question, Runnable onYes);

  /**
   * Tells that something could not be done: what happened, what was kept, what to do.
   *
   * @param title what happened
   * @param text what was kept and what to do
   */
  void problem(String title, String text);

  /** Tells about a failure in words chosen by its kind. */
  void problem(Exception failure);

  /**
   * Tells briefly that something was done, with a way to undo it.
   *
   * @param text what was done
   * @param undo takes it back
   */
  void done(String text, Runnable undo);

  /** Tells briefly that something was done. */
  void done(String text);
}
