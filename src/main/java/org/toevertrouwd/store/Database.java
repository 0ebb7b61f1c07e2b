package org.toevertrouwd.store;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * SQLite in memory: transactions, the image of the whole, and the end of it. Used by one thread.
 * What it relies on was measured; see KLUIS.md, "Measured notes for the builder".
 */
final class Database {

  private final SQLiteConnection connection;
  private final DSLContext sql;

  private Database(SQLiteConnection connection) {
    this.connection = connection;
    sql =
        DSL.using(
            connection,
            SQLDialect.SQLITE,
            new Settings()
                .withExecuteLogging(false)
                .withFetchWarnings(false)
                .withRenderSchema(false)
                .withRenderCatalog(false));
  }

  /** An empty database. */
  static Database create() {
    try {
      SQLiteConnection connection =
          DriverManager.getConnection("jdbc:sqlite::memory:").unwrap(SQLiteConnection.class);
      Database database = new Database(connection);
      // Before anything else: otherwise sorting writes plaintext files to the temporary folder.
      database.execute("PRAGMA temp_store = MEMORY");
      database.settle();
      return database;
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  /** Version of its tables; 0 for an empty one. */
  int schemaVersion() {
    try {
      return Schema.version(connection);
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  /** Brings the tables to {@link Schema#CURRENT}. */
  void migrate() {
    Schema.migrate(connection);
  }

  /**
   * Replaces everything by an image.
   *
   * @throws StoreException.UnreadableImage if it is no database; then nothing is replaced
   */
  void replace(byte[] image) {
    Image.check(image);
    try {
      connection.deserialize("main", image);
      settle();
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  /** The whole database; never inside a transaction, where it would hold half of one. */
  byte[] image() {
    try {
      if (!connection.getAutoCommit()) {
        throw new IllegalStateException("an image inside a transaction");
      }
      return connection.serialize("main");
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  /** Runs work in a transaction that may change everything. */
  <T> T change(Work<T> work) {
    return run(work, true);
  }

  /** Runs work in a transaction that cannot change anything. */
  <T> T look(Work<T> work) {
    try {
      execute("PRAGMA query_only = ON");
      try {
        return run(work, false);
      } finally {
        execute("PRAGMA query_only = OFF");
      }
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  private <T> T run(Work<T> work, boolean keep) {
    Transaction transaction = new Transaction(sql);
    boolean kept = false;
    try {
      connection.setAutoCommit(false);
      T result = work.run(transaction);
      if (keep) {
        connection.commit();
        kept = true;
      }
      return result;
    } catch (DataAccessException | SQLException e) {
      throw refused(e);
    } finally {
      transaction.end();
      finish(kept);
    }
  }

  private void finish(boolean kept) {
    try {
      if (!kept) {
        connection.rollback();
      }
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  /**
   * Overwrites everything and closes. Afterwards nothing of the content is left in the pages that
   * SQLite had; only ending the process is a guarantee. A database too damaged to be overwritten is
   * still closed.
   */
  void wipe() {
    try (SQLiteConnection closing = connection) {
      if (!closing.getAutoCommit()) {
        closing.setAutoCommit(true);
      }
      overwrite();
    } catch (SQLException damaged) {
      // Nothing more can be done with it, and whoever closes it has something else to tell.
      return;
    }
  }

  private void overwrite() throws SQLException {
    execute("PRAGMA query_only = OFF");
    execute("PRAGMA foreign_keys = OFF");
    execute("PRAGMA secure_delete = ON");
    execute("PRAGMA journal_mode = OFF");
    drop("VIEW", names("SELECT name FROM sqlite_master WHERE type = 'view'"));
    drop("TABLE", names("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%'"));
    drop(
        "TABLE",
        names("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"));
  }

  private void drop(String kind, List<String> names) throws SQLException {
    for (String name : names) {
      execute("DROP " + kind + " \"" + name + "\"");
    }
  }

  private List<String> names(String query) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  /** Two of these are lost whenever the database is replaced. */
  private void settle() throws SQLException {
    execute("PRAGMA foreign_keys = ON");
    execute("PRAGMA secure_delete = ON");
  }

  void execute(String statement) throws SQLException {
    try (Statement executed = connection.createStatement()) {
      executed.execute(statement);
    }
  }

  private static StoreException refused(Exception e) {
    SQLiteErrorCode code = SQLiteErrorCode.SQLITE_ERROR;
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        code = sqlite.getResultCode();
      } else if (cause instanceof SQLException driver && noRoom(driver)) {
        code = SQLiteErrorCode.SQLITE_NOMEM;
      }
    }
    return code == SQLiteErrorCode.SQLITE_NOMEM
        ? new StoreException.NoMemory(e.getStackTrace())
        : new StoreException.Refused(code.name(), e.getStackTrace());
  }

  /**
   * The driver has words for it but no code: for the array of an image, and for its native copy.
   */
  private static boolean noRoom(SQLException driver) {
    return Objects.requireNonNullElse(driver.getMessage(), "").contains("Failed to allocate");
  }
}
