package org.toevertrouwd.kluis;

import java.nio.file.Path;
import java.util.Optional;

/** There is no file at this place. Opening never makes one. */
public final class KluisMissingException extends KluisException {

  private static final long serialVersionUID = 1L;

  private final transient Optional<Path> orphan;

  KluisMissingException(Optional<Path> orphan) {
    super("no kluis here" + (orphan.isPresent() ? ", but an unfinished rewrite is" : ""));
    this.orphan = orphan;
  }

  /** The file of a rewrite that was never moved into place; {@link Kluis#adoptOrphan} takes it. */
  public Optional<Path> orphan() {
    return orphan;
  }
}
