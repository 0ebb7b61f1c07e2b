package org.toevertrouwd.kluis;

import java.io.IOException;
import java.util.Optional;
import org.toevertrouwd.kluis.KluisDamagedException.Damage;

/** What the bytes after the last authentic commit are. */
enum TailVerdict {
  /** There are none. */
  NONE,
  /** The last write, torn. */
  TORN,
  /** Later commits, of which one at least was acknowledged, and cannot be read. */
  LATER_COMMITS_LOST,
  /** A record that is authentic and yet cannot be. */
  CONTRADICTION;

  /**
   * Judges the tail.
   *
   * @param acknowledged the last commit this computer acknowledged, 0 if unknown
   */
  static TailVerdict of(RecordSource source, LogContent content, long acknowledged)
      throws IOException {
    if (content.tail().contradiction()) {
      return CONTRADICTION;
    }
    if (content.end().position() == source.size()) {
      return NONE;
    }
    boolean lost =
        acknowledged > content.lastCommit().point().commitNumber()
            || new TailScan(source, content).findsLaterCommit();
    return lost ? LATER_COMMITS_LOST : TORN;
  }

  /**
   * Refuses a damaged log. Whatever is thrown, what was read of it is wiped.
   *
   * @param acknowledged as in {@link #of}
   */
  static void require(RecordSource source, LogContent content, long acknowledged)
      throws IOException, KluisDamagedException {
    boolean undamaged = false;
    try {
      of(source, content, acknowledged).requireUndamaged(content);
      undamaged = true;
    } finally {
      if (!undamaged) {
        content.wipe();
      }
    }
  }

  private void requireUndamaged(LogContent content) throws KluisDamagedException {
    switch (this) {
      case NONE, TORN -> {}
      case LATER_COMMITS_LOST -> throw refused(Damage.LATER_COMMITS_LOST, content);
      case CONTRADICTION -> throw refused(Damage.CONTRADICTION, content);
    }
  }

  private static KluisDamagedException refused(Damage damage, LogContent content) {
    return new KluisDamagedException(damage, Optional.of(content.lastCommit().point()));
  }
}
