package org.toevertrouwd.store;

/** What can go wrong with the database. No message holds content of a dossier. */
public abstract sealed class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  private StoreException(String message) {
    super(message);
  }

  /** The change was not saved; the database is as it was before it, and can be used. */
  public static final class NotSaved extends StoreException {
    private static final long serialVersionUID = 1L;

    NotSaved(Throwable cause) {
      super("The change was not saved. Everything saved before it is unharmed.", cause);
    }
  }

  /** The kluis was written by a later version of the program; nothing was changed. */
  public static final class NewerSchema extends StoreException {
    private static final long serialVersionUID = 1L;
    private final int found;
    private final int known;

    NewerSchema(int found, int known) {
      super(
          "This kluis has schema %d, this program knows up to %d. Use a newer program."
              .formatted(found, known));
      this.found = found;
      this.known = known;
    }

    /** Version of the schema in the kluis. */
    public int found() {
      return found;
    }

    /** Highest version this program knows. */
    public int known() {
      return known;
    }
  }

  /** The image is no database this program can read; nothing was changed. */
  public static final class UnreadableImage extends StoreException {
    private static final long serialVersionUID = 1L;

    UnreadableImage(String reason) {
      super("The database in the kluis cannot be read: " + reason);
    }
  }

  /**
   * The database refused a statement; the whole transaction was undone. The words of SQLite are
   * left out on purpose: they may repeat content.
   */
  public static final class Refused extends StoreException {
    private static final long serialVersionUID = 1L;
    private final String code;

    Refused(String code, StackTraceElement[] where) {
      super("The database refused a statement: " + code);
      this.code = code;
      setStackTrace(where);
    }

    /** Why, in SQLite's own codes, such as {@code SQLITE_CONSTRAINT_UNIQUE}. */
    public String code() {
      return code;
    }
  }

  /**
   * There was too little memory. A change that was being made was undone; what was saved before is
   * unharmed. The store can be used again, unless there was not even room to put the last saved
   * state back: then it is closed.
   */
  public static final class NoMemory extends StoreException {
    private static final long serialVersionUID = 1L;

    NoMemory(StackTraceElement[] where) {
      super("There is too little memory. Everything saved before is unharmed.");
      setStackTrace(where);
    }
  }

  /** The store was closed, or gave up after it could not put the last saved state back. */
  public static final class Closed extends StoreException {
    private static final long serialVersionUID = 1L;

    Closed() {
      super("The kluis is closed.");
    }
  }
}
