package org.toevertrouwd.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConnection;

/** A kluis of an earlier version of the program opens with everything that was in it. */
class OlderSchemaTest {

  private static final List<String> CONTENT =
      List.of(
          "INSERT INTO reporter VALUES (x'00000000000000000000000000000002', 'M.', '', '')",
          "INSERT INTO dossier_number VALUES (2025, 7)",
          """
          INSERT INTO dossier (id, year, number, kind, reporter, welfare_act, keeping_state,
            keeping_how, counting_state, counting_how, earlier_confidant_counts, recorded_at,
            example, narrative, flag_colour, source)
          VALUES (x'00000000000000000000000000000001', 2025, 7, 'CASE',
            x'00000000000000000000000000000002', 0, 'NOT_ASKED', '', 'NOT_ASKED', '', 0,
            '2025-03-01T10:00:00.000000000Z', 0, 'belt na de repetitie', 'NONE', '')
          """,
          """
          INSERT INTO draft VALUES (x'00000000000000000000000000000001', 'narrative', 'half af',
            '2025-03-01T10:00:00.000000000Z')
          """);

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void itIsMigratedOnceAndKeepsWhatItHeld(int version) throws Exception {
    MemoryVault vault = vaultOf(version);

    try (Store store = Store.open(vault)) {
      assertThat(texts(store, "SELECT narrative FROM dossier"))
          .containsExactly("belt na de repetitie");
      assertThat(texts(store, "SELECT words FROM draft")).containsExactly("half af");
      assertThat(
              texts(store, "SELECT rowid FROM dossier_search WHERE dossier_search MATCH 'repet*'"))
          .hasSize(1);
      assertThat(texts(store, "SELECT * FROM earlier_text")).isEmpty();
    }

    assertThat(ImageCheck.of(vault.image())).isEmpty();
    int commits = vault.commits();
    Store.open(vault).close();
    assertThat(vault.commits()).isEqualTo(commits);
  }

  @Test
  void itTakesItsEarlierTextsAlongWhenADossierGoes() throws Exception {
    try (Store store = Store.open(vaultOf(2))) {
      run(
          store,
          """
          INSERT INTO earlier_text VALUES (x'00000000000000000000000000000001', 'narrative', 1, 'a',
            '2025-03-01T10:00:00.000000000Z')
          """);
      run(store, "DELETE FROM dossier");

      assertThat(texts(store, "SELECT words FROM earlier_text")).isEmpty();
    }
  }

  private static MemoryVault vaultOf(int version) throws SQLException, VaultWriteException {
    MemoryVault vault = new MemoryVault();
    try (SQLiteConnection connection =
            DriverManager.getConnection("jdbc:sqlite::memory:").unwrap(SQLiteConnection.class);
        Statement statement = connection.createStatement()) {
      Flyway.configure()
          .dataSource(new OpenConnection(connection))
          .locations("classpath:" + Schema.MIGRATIONS)
          .target(Integer.toString(version))
          .loggers("slf4j")
          .load()
          .migrate();
      for (String row : CONTENT) {
        statement.execute(row);
      }
      assertThat(Schema.version(connection)).isEqualTo(version);
      vault.commit(connection.serialize("main"));
    }
    return vault;
  }

  private static List<String> texts(Store store, String query) {
    return store.read(transaction -> transaction.sql().fetch(query).getValues(0, String.class));
  }

  private static void run(Store store, String statement) {
    store.write(transaction -> transaction.sql().execute(statement));
  }
}
