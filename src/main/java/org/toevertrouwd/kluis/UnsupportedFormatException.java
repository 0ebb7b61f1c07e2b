package org.toevertrouwd.kluis;

/** The file was written in a format this program does not know, most likely by a newer one. */
public final class UnsupportedFormatException extends KluisException {

  private static final long serialVersionUID = 1L;

  private final long found;
  private final long supported;

  UnsupportedFormatException(long found, long supported) {
    super("format " + found + ", this program reads format " + supported);
    this.found = found;
    this.supported = supported;
  }

  /** The format of the file. */
  public long found() {
    return found;
  }

  /** The newest format this program reads. */
  public long supported() {
    return supported;
  }
}
