package org.toevertrouwd.kluis;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Something noticed while opening or checking, to be told to the person.
 *
 * @param kind what
 * @param file the file it is about or was kept in, if any
 * @param blob the attachment it is about, if any
 */
public record Finding(Kind kind, Optional<Path> file, Optional<BlobId> blob) {

  /** How much it matters. */
  public enum Severity {
    /** Good to know; nothing to do. */
    NOTE,
    /** Something was wrong and is, or will be, mended without loss. */
    WARNING,
    /** Something is lost or at risk. */
    ERROR
  }

  /** What can be found. The names are stable: the command line prints them. */
  public enum Kind {
    /** The first header block was damaged and its copy was used; the next rewrite mends it. */
    HEADER_COPY_USED(Severity.WARNING),
    /** The two header blocks differ; the next rewrite mends it. */
    HEADER_BLOCKS_DIFFER(Severity.WARNING),
    /** The padding of a header block is not zero; the next rewrite mends it. */
    HEADER_PADDING_NOT_ZERO(Severity.WARNING),
    /** The last write was torn; what was there is kept in {@link Finding#file()}. */
    TORN_TAIL_SET_ASIDE(Severity.WARNING),
    /** The last write was torn and could not be set aside yet; the first commit tries again. */
    TORN_TAIL_STILL_THERE(Severity.WARNING),
    /** A check saw a torn last write and left it alone. */
    TORN_TAIL_SEEN(Severity.WARNING),
    /** An unfinished rewrite lay beside the kluis and was removed. */
    ORPHAN_REMOVED(Severity.NOTE),
    /** A file with the name of an unfinished rewrite holds something else or later: left alone. */
    ORPHAN_LEFT(Severity.WARNING),
    /** No commit in the file can be trusted. */
    NO_COMMIT(Severity.ERROR),
    /** Acknowledged changes after the last good commit cannot be read. */
    LATER_COMMITS_LOST(Severity.ERROR),
    /** A commit contradicts what stands before it. */
    CONTRADICTION(Severity.ERROR),
    /** An attachment cannot be read whole. */
    BLOB_DAMAGED(Severity.ERROR);

    private final Severity severity;

    Kind(Severity severity) {
      this.severity = severity;
    }
  }

  static Finding of(Kind kind) {
    return new Finding(kind, Optional.empty(), Optional.empty());
  }

  static Finding about(Kind kind, Path file) {
    return new Finding(kind, Optional.of(file), Optional.empty());
  }

  static Finding about(Kind kind, BlobId blob) {
    return new Finding(kind, Optional.empty(), Optional.of(blob));
  }

  /** How much it matters. */
  public Severity severity() {
    return kind.severity;
  }
}
