package org.toevertrouwd.kluis;

import java.io.IOException;
import java.io.InputStream;
import org.toevertrouwd.kluis.KluisWriteException.Next;

/**
 * Appends, and cuts back what it left when that fails. Where the end of the file is uncertain,
 * after a force or a cut that failed, it never appends again: only a rewrite helps.
 */
final class Appender {

  private boolean uncertain;

  boolean mustRewrite() {
    return uncertain;
  }

  /** What a rewrite that fails leaves to do. */
  Next next() {
    return uncertain ? Next.REWRITE_OR_CLOSE : Next.TRY_AGAIN;
  }

  /** A new file was put in place; appending to it is right once its name is on the disk. */
  void rewritten(Rewriter.Replaced replaced) throws KluisWriteException {
    uncertain = replaced.folderFailure().isPresent();
    if (uncertain) {
      throw new KluisWriteException(Next.REWRITE_OR_CLOSE, replaced.folderFailure().orElseThrow());
    }
  }

  Acknowledgement commit(KluisPlace place, OpenLog log, byte[] newImage, ImageShape shape)
      throws KluisWriteException {
    requireCertain();
    requireStillThere(place, log);
    uncertain = true;
    try {
      int changed = appendPages(log, newImage, shape);
      if (changed > 0 || shape.pageCount() != log.pageCount() || log.hasStagedBlobs()) {
        CommitRecord commit = log.nextCommit(shape, place.options().clock().instant());
        log.writer().commit(commit);
        force(place, log);
        log.acknowledge(commit, newImage);
      }
      uncertain = false;
      return log.acknowledgement(changed);
    } catch (AppendFailedException e) {
      throw cutBack(log, e);
    }
  }

  /** What a commit refuses is dropped, before it as well as after. */
  private void requireStillThere(KluisPlace place, OpenLog log) throws KluisWriteException {
    boolean there = false;
    try {
      place.requireStillThere(log);
      there = true;
    } finally {
      if (!there) {
        discardQuietly(log);
      }
    }
  }

  /** Before a rewrite; where the end is uncertain its length says nothing. */
  void requireNotLonger(KluisPlace place, OpenLog log) throws KluisWriteException {
    if (!uncertain) {
      place.requireNotLonger(log);
    }
  }

  StoredBlob putBlob(KluisPlace place, OpenLog log, InputStream content)
      throws IOException, KluisWriteException {
    requireCertain();
    requireStillThere(place, log);
    LogEnd before = log.writer().end();
    uncertain = true;
    try {
      StoredBlob stored = new BlobWriter(log).write(content);
      uncertain = false;
      return stored;
    } catch (AppendFailedException e) {
      throw cutBack(log, e);
    } catch (IOException | RuntimeException e) {
      log.blobs().rollBackTo(before.position());
      cut(log, before);
      throw e;
    }
  }

  void discardStaged(OpenLog log) throws KluisWriteException {
    if (log.hasStagedBlobs()) {
      log.blobs().rollBack();
      if (!uncertain && isAsLeft(log)) {
        cut(log, log.end());
      }
      uncertain |= log.hasUnsettledEnd();
    }
  }

  /** For closing: what cannot be cut is found as a torn write at the next opening. */
  void discardQuietly(OpenLog log) {
    try {
      discardStaged(log);
    } catch (KluisWriteException e) {
      return;
    }
  }

  /** What another program wrote is not cut off with what is ours. */
  private static boolean isAsLeft(OpenLog log) throws KluisWriteException {
    try {
      return log.unexpectedBytes() == 0;
    } catch (IOException e) {
      throw new KluisWriteException(Next.REWRITE_OR_CLOSE, e);
    }
  }

  private static int appendPages(OpenLog log, byte[] newImage, ImageShape shape)
      throws AppendFailedException {
    boolean samePages = shape.pageSize() == log.lastCommit().pageSize();
    return new PageWriter(log.writer(), shape.pageSize())
        .writeChanges(samePages ? log.image() : new byte[0], newImage);
  }

  private static void force(KluisPlace place, OpenLog log) throws KluisWriteException {
    try {
      log.channel().force();
      place.requireStillThere(log);
    } catch (IOException e) {
      cutUncertain(log);
      throw new KluisWriteException(Next.REWRITE_OR_CLOSE, e);
    } catch (KluisWriteException e) {
      cutUncertain(log);
      throw e;
    }
  }

  private void cut(OpenLog log, LogEnd backTo) throws KluisWriteException {
    uncertain = true;
    try {
      log.cutBackTo(backTo);
      uncertain = false;
    } catch (IOException e) {
      throw new KluisWriteException(Next.REWRITE_OR_CLOSE, e);
    }
  }

  private KluisWriteException cutBack(OpenLog log, AppendFailedException failure) {
    try {
      log.blobs().rollBack();
      log.cutBackTo(log.end());
      uncertain = false;
      return new KluisWriteException(Next.TRY_AGAIN, failure);
    } catch (IOException e) {
      failure.addSuppressed(e);
      return new KluisWriteException(Next.REWRITE_OR_CLOSE, failure);
    }
  }

  /** After a failed force the cut is an attempt only; whatever it does, the end stays uncertain. */
  private static void cutUncertain(OpenLog log) {
    try {
      log.blobs().rollBack();
      log.cutBackTo(log.end());
    } catch (IOException e) {
      return;
    }
  }

  private void requireCertain() throws KluisWriteException {
    if (uncertain) {
      throw new KluisWriteException(
          Next.REWRITE_OR_CLOSE, new IOException("an earlier write left the end uncertain"));
    }
  }
}
