package org.toevertrouwd.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Nothing outside memory, nothing after deletion. */
class RemainsTest {

  private static final String DOSSIER =
      """
      INSERT INTO dossier (id, year, number, kind, reporter, welfare_act, keeping_state,
        keeping_how, counting_state, counting_how, earlier_confidant_counts, recorded_at, example,
        narrative, flag_colour, source)
      VALUES (x'00000000000000000000000000000001', 2026, 1, 'CASE',
        x'00000000000000000000000000000002', 0, 'NOT_ASKED', '', 'NOT_ASKED', '', 0, 'now', 0,
        'kanariedossier', 'NONE', 'kanariebron')
      """;

  private static final String REPORTER =
      "INSERT INTO reporter VALUES (x'00000000000000000000000000000002', 'kanariealias', '', '')";

  private static final String CONVERSATIONS =
      """
      WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 400)
      INSERT INTO conversation (id, dossier, narrative, agreements, recorded_at)
      SELECT randomblob(16), x'00000000000000000000000000000001',
        'kanarie' || n || ' kanarievogel ' || hex(randomblob(300)), 'kanarieafspraak' || n, 'now'
      FROM numbers
      """;

  private final MemoryVault vault = new MemoryVault();
  private final Store store = Store.open(vault);

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void ofADestroyedDossierNoWordIsLeftInTheImage() {
    fill();
    assertThat(canaries()).isGreaterThan(1_000);

    run(sql -> sql.execute("DELETE FROM dossier"));
    run(sql -> sql.execute("DELETE FROM reporter"));

    assertThat(canaries()).isZero();
    indexesAreSound();
  }

  @Test
  void ofAChangedTextNoOldWordIsLeftInTheImage() {
    fill();

    run(sql -> sql.execute("UPDATE reporter SET alias = 'merel'"));
    run(sql -> sql.execute("UPDATE dossier SET narrative = 'merel', source = ''"));
    run(sql -> sql.execute("UPDATE conversation SET narrative = 'merel', agreements = ''"));

    assertThat(canaries()).isZero();
    indexesAreSound();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void noFileIsOpenedButTheNativeLibrary() throws IOException {
    fill();
    Set<String> before = openFiles();
    Set<String> during = new HashSet<>();

    store.write(
        transaction -> {
          DSLContext sql = transaction.sql();
          for (int doubling = 0; doubling < 6; doubling++) {
            sql.execute(
                """
                INSERT INTO conversation (id, narrative, agreements, recorded_at)
                SELECT randomblob(16), hex(randomblob(1000)), '', recorded_at FROM conversation
                """);
          }
          sql.execute("CREATE INDEX sorted ON conversation (narrative)");
          during.addAll(openFiles());
          try (var cursor =
              sql.fetchLazy("SELECT narrative FROM conversation ORDER BY substr(narrative, 7)")) {
            cursor.fetchNext();
            during.addAll(openFiles());
          }
          return true;
        });

    during.removeAll(before);
    assertThat(during).isEmpty();
  }

  private void fill() {
    run(sql -> sql.execute("INSERT INTO dossier_number VALUES (2026, 1)"));
    run(sql -> sql.execute(REPORTER));
    run(sql -> sql.execute(DOSSIER));
    run(sql -> sql.execute(CONVERSATIONS));
  }

  private void indexesAreSound() {
    for (String index : new String[] {"conversation_search", "dossier_search"}) {
      run(
          sql ->
              sql.execute(
                  "INSERT INTO %1$s (%1$s, rank) VALUES ('integrity-check', 1)".formatted(index)));
    }
    List<String> problems =
        store.read(
            transaction ->
                transaction.sql().fetch("PRAGMA integrity_check").getValues(0, String.class));
    assertThat(problems).containsExactly("ok");
  }

  private int canaries() {
    return new String(vault.image(), StandardCharsets.ISO_8859_1).split("kanarie", -1).length - 1;
  }

  private void run(ToIntFunction<DSLContext> statement) {
    store.write(transaction -> statement.applyAsInt(transaction.sql()));
  }

  private static Set<String> openFiles() {
    try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
      return descriptors
          .map(RemainsTest::target)
          .filter(target -> target.startsWith("/") && !target.startsWith("/proc/"))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException goneMeanwhile) {
      return "";
    }
  }
}
