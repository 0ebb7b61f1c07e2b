package org.toevertrouwd.store;

import java.util.EnumSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** Reads a whole database image and says what is wrong with it, changing nothing. */
public final class ImageCheck {

  private static final String FINE = "ok";

  /** What can be wrong with a database. */
  public enum Problem {
    /** Not a database this program can read. */
    UNREADABLE,
    /** Written by a later version of the program. */
    NEWER_SCHEMA,
    /** SQLite's own checks found something, in the tables or in the search indexes. */
    INTEGRITY,
    /** A row points at a row that is not there. */
    FOREIGN_KEYS
  }

  private ImageCheck() {}

  /** What is wrong with an image; empty when nothing is. The image stays as it is. */
  public static Set<Problem> of(byte[] image) {
    Database database = Database.create();
    try {
      database.replace(image);
      return problems(database);
    } catch (StoreException.UnreadableImage | StoreException.Refused e) {
      return EnumSet.of(Problem.UNREADABLE);
    } finally {
      database.wipe();
    }
  }

  private static Set<Problem> problems(Database database) {
    if (database.schemaVersion() > Schema.CURRENT) {
      return EnumSet.of(Problem.NEWER_SCHEMA);
    }
    // SQLite asks a search index about itself by an insert, so this is no mere look; the database
    // is a copy that nobody keeps.
    return database.change(transaction -> problems(transaction.sql()));
  }

  private static Set<Problem> problems(DSLContext sql) {
    Set<Problem> problems = EnumSet.noneOf(Problem.class);
    if (!FINE.equals(sql.fetchSingle("PRAGMA integrity_check(1)").get(0))
        || !matchesItsWords(sql, "conversation_search")
        || !matchesItsWords(sql, "dossier_search")) {
      problems.add(Problem.INTEGRITY);
    }
    if (!sql.fetch("PRAGMA foreign_key_check").isEmpty()) {
      problems.add(Problem.FOREIGN_KEYS);
    }
    return problems;
  }

  /** Compares a search index with the texts it was made from, which integrity_check does not. */
  private static boolean matchesItsWords(DSLContext sql, String index) {
    try {
      sql.execute("INSERT INTO %1$s (%1$s, rank) VALUES ('integrity-check', 1)".formatted(index));
      return true;
    } catch (DataAccessException mismatch) {
      return false;
    }
  }
}
