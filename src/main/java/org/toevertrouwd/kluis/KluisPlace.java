package org.toevertrouwd.kluis;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.toevertrouwd.kluis.KluisWriteException.Next;

/**
 * Where a kluis is, and its lock.
 *
 * @param file the kluis, links followed
 * @param lock held
 * @param options clock, writer, disk
 */
record KluisPlace(Path file, KluisLock lock, KluisOptions options) {

  SecureRandom random() {
    return new SecureRandom();
  }

  KluisFiles files() {
    return options.files();
  }

  Path folder() {
    return file.toAbsolutePath().resolve("..").normalize();
  }

  /** Sets a torn last write aside, if one is still there; nothing may be appended before. */
  void settleTail(OpenLog log) throws KluisWriteException {
    if (log.hasTornTail()) {
      try {
        TornTail.setAside(this, log);
      } catch (IOException e) {
        throw new KluisWriteException(Next.TRY_AGAIN, e);
      }
    }
  }

  /**
   * Makes sure that the open file is still the one with this name: what is appended to a file that
   * was deleted or replaced would be lost.
   */
  void requireStillThere(OpenLog log) throws KluisWriteException {
    try {
      Optional<Object> there = files().identity(file);
      if (!there.equals(log.identity())) {
        throw new KluisWriteException(Next.CLOSE, new IOException("another file is in its place"));
      }
      requireNotLonger(log);
      if (log.unexpectedBytes() < 0) {
        throw new IOException("the end of the file is gone");
      }
    } catch (IOException e) {
      throw new KluisWriteException(Next.REWRITE_OR_CLOSE, e);
    }
  }

  /** A file that grew was written by somebody else, whose commits are not ours to overwrite. */
  void requireNotLonger(OpenLog log) throws KluisWriteException {
    try {
      if (log.unexpectedBytes() > 0) {
        log.disown();
        throw new KluisWriteException(Next.CLOSE, new IOException("another program wrote in it"));
      }
    } catch (IOException e) {
      throw new KluisWriteException(Next.REWRITE_OR_CLOSE, e);
    }
  }

  /** The same before a rewrite, which may also put a file back that was deleted. */
  void requireNotReplaced(OpenLog log) throws KluisWriteException {
    try {
      if (!files().identity(file).equals(log.identity())) {
        throw new KluisWriteException(Next.CLOSE, new IOException("another file is in its place"));
      }
    } catch (NoSuchFileException e) {
      return;
    } catch (IOException e) {
      throw new KluisWriteException(Next.REWRITE_OR_CLOSE, e);
    }
  }
}
