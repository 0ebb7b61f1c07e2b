package org.toevertrouwd.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SchemaTest {

  private final Store store = Store.open(new MemoryVault());

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theCurrentVersionIsThatOfTheLastMigration() throws IOException {
    try (Stream<Path> files =
        Files.list(Path.of("src/main/resources").resolve(Schema.MIGRATIONS))) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"))
                  .mapToInt(Integer::parseInt)
                  .max())
          .hasValue(Schema.CURRENT);
    }
  }

  @Test
  void everyTableIsStrict() {
    assertThat(
            texts(
                """
                SELECT name FROM pragma_table_list
                WHERE type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'
                  AND name NOT LIKE 'flyway_%'
                """))
        .isEmpty();
  }

  @Test
  void everyReferenceHasAnIndexSoThatDeletingDoesNotSearch() {
    assertThat(
            texts(
                """
                SELECT parts.name || '.' || reference."from"
                FROM pragma_table_list AS parts
                JOIN pragma_foreign_key_list(parts.name) AS reference
                WHERE parts.name <> 'sqlite_schema' AND reference.seq = 0 AND NOT EXISTS (
                  SELECT 1 FROM pragma_index_list(parts.name) AS known
                  JOIN pragma_index_info(known.name) AS first ON first.seqno = 0
                  WHERE first.name = reference."from")
                """))
        .isEmpty();
  }

  @Test
  void theConnectionIsSetAsMeasured() {
    assertThat(texts("PRAGMA foreign_keys")).containsExactly("1");
    assertThat(texts("PRAGMA secure_delete")).containsExactly("1");
    assertThat(texts("PRAGMA temp_store")).containsExactly("2");
    assertThat(texts("SELECT v FROM conversation_search_config WHERE k = 'secure-delete'"))
        .containsExactly("1");
    assertThat(texts("SELECT v FROM dossier_search_config WHERE k = 'secure-delete'"))
        .containsExactly("1");
  }

  private java.util.List<String> texts(String query) {
    return store.read(transaction -> transaction.sql().fetch(query).getValues(0, String.class));
  }
}
