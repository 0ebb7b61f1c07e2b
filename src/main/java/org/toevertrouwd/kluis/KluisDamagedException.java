package org.toevertrouwd.kluis;

import java.util.Optional;

/**
 * The file is damaged. Nothing was changed by finding out. Where a last good commit is known,
 * {@link Kluis#openReadOnlyAt} shows the state it left; backups are the other way out.
 */
public final class KluisDamagedException extends KluisException {

  private static final long serialVersionUID = 1L;

  /** What is damaged. */
  public enum Damage {
    /** Neither header block is whole, or what they say cannot be. */
    HEADER,
    /** The key fits but the header is not the one that was written. */
    HEADER_NOT_AUTHENTIC,
    /** No commit in the file can be trusted. */
    NO_COMMIT,
    /** Acknowledged changes after the last good commit cannot be read. */
    LATER_COMMITS_LOST,
    /** A commit is authentic but contradicts the pages or attachments before it. */
    CONTRADICTION,
    /** The commit asked for is not in the file. */
    COMMIT_NOT_FOUND,
    /** An attachment is not in the file. */
    BLOB_MISSING,
    /** An attachment is in the file but not whole. */
    BLOB_DAMAGED,
    /** A file just written does not read back as it was meant. */
    NOT_AS_WRITTEN
  }

  private final Damage damage;
  private final transient Optional<CommitPoint> lastGood;

  KluisDamagedException(Damage damage, Optional<CommitPoint> lastGood) {
    super("damaged: " + damage + lastGood.map(point -> ", last good " + point).orElse(""));
    this.damage = damage;
    this.lastGood = lastGood;
  }

  KluisDamagedException(Damage damage) {
    this(damage, Optional.empty());
  }

  /** What is damaged. */
  public Damage damage() {
    return damage;
  }

  /** The last commit that can be read, with its time; empty when there is none. */
  public Optional<CommitPoint> lastGood() {
    return lastGood;
  }
}
