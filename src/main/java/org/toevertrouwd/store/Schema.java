package org.toevertrouwd.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/** The version of the tables. */
final class Schema {

  /** The version of the last migration. */
  static final int CURRENT = 4;

  static final String MIGRATIONS = "org/toevertrouwd/store/migrations";

  private static final String HISTORY = "flyway_schema_history";

  private Schema() {}

  /** The version of an open database; 0 for an empty one. */
  static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (count(statement, "SELECT count(*) FROM sqlite_master WHERE name = '" + HISTORY + "'")
          == 0) {
        return 0;
      }
      return count(
          statement, "SELECT max(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE success");
    }
  }

  /** Brings an open database to {@link #CURRENT}; takes some hundreds of milliseconds. */
  static void migrate(Connection connection) {
    Flyway.configure()
        .dataSource(new OpenConnection(connection))
        .locations("classpath:" + MIGRATIONS)
        .loggers("slf4j")
        .load()
        .migrate();
  }

  private static int count(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      return row.getInt(1);
    }
  }
}
