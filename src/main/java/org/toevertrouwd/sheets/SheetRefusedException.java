package org.toevertrouwd.sheets;

import java.util.Locale;

/**
 * A sheet or a mapping file that is refused as a whole; nothing was written. It carries no content
 * of the file.
 */
public final class SheetRefusedException extends Exception {

  private final Message reason;
  private final String place;

  SheetRefusedException(Message reason) {
    this(reason, "");
  }

  SheetRefusedException(Message reason, int row) {
    this(reason, Integer.toString(row));
  }

  SheetRefusedException(Message reason, String place) {
    super(reason + (place.isEmpty() ? "" : " at " + place));
    this.reason = reason;
    this.place = place;
  }

  /** Why. */
  public Message reason() {
    return reason;
  }

  /** The row of a sheet, or the line and path of a mapping file; empty when there is no place. */
  public String place() {
    return place;
  }

  /** What happened and what to do, for the user. */
  public String text(Locale language) {
    return reason.text(language, place);
  }
}
