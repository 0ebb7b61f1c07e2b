package org.toevertrouwd.store;

import java.util.EnumSet;
import java.util.Set;
import org.jooq.DSLContext;

/** Reads a whole database image and says what is wrong with it, changing nothing. */
public final class ImageCheck {

  private static final String FINE = "ok";

  /** What can be wrong with a database. */
  public enum Problem {
    /** Not a database this program can read. */
    UNREADABLE,
    /** Written by a later version of the program. */
    NEWER_SCHEMA,
    /** SQLite's own {@code integrity_check} found something. */
    INTEGRITY,
    /** A row points at a row that is not there. */
    FOREIGN_KEYS
  }

  private ImageCheck() {}

  /** What is wrong with an image; empty when nothing is. The image stays as it is. */
  public static Set<Problem> of(byte[] image) {
    try {
      Image.check(image);
    } catch (StoreException.UnreadableImage e) {
      return EnumSet.of(Problem.UNREADABLE);
    }
    Database database = Database.create();
    try {
      database.replace(image);
      return problems(database);
    } catch (StoreException.Refused e) {
      return EnumSet.of(Problem.UNREADABLE);
    } finally {
      database.wipe();
    }
  }

  private static Set<Problem> problems(Database database) {
    if (database.schemaVersion() > Schema.CURRENT) {
      return EnumSet.of(Problem.NEWER_SCHEMA);
    }
    return database.look(transaction -> problems(transaction.sql()));
  }

  private static Set<Problem> problems(DSLContext sql) {
    Set<Problem> problems = EnumSet.noneOf(Problem.class);
    if (!FINE.equals(sql.fetchSingle("PRAGMA integrity_check(1)").get(0))) {
      problems.add(Problem.INTEGRITY);
    }
    if (!sql.fetch("PRAGMA foreign_key_check").isEmpty()) {
      problems.add(Problem.FOREIGN_KEYS);
    }
    return problems;
  }
}
