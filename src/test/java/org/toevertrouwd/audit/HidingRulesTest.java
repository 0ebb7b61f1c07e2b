package org.toevertrouwd.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.audit.AuditFinding.Kind;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.exchange.PlayedReader;
import org.toevertrouwd.exchange.SigningKey;

/** What the rules themselves tell a reader who knows them: records 0010, 0012 and 0032. */
final class HidingRulesTest {

  private static final Axis A = new Axis("a", false);
  private static final Axis B = new Axis("b", false);
  private static final Axis C = new Axis("c", false);
  private static final int LARGE = 60;

  private final SigningKey key = SigningKey.generate();

  @AfterEach
  void close() {
    key.close();
  }

  private static MadeCodebook three() {
    return new MadeCodebook(1)
        .single("a", "a1", "a2", "a3", "unknown")
        .single("b", "b1", "b2", "b3", "unknown")
        .single("c", "c1", "unknown");
  }

  private Audit audit(Codebook codebook, MadePackage content, byte[]... ledger) {
    return new Auditor(List.of(codebook)).audit(content.write(key), List.of(ledger), List.of());
  }

  private static long found(Audit audit, Kind kind) {
    return audit.findings().stream().filter(finding -> finding.kind() == kind).count();
  }

  @Nested
  final class Of_one_sum {

    private final Codebook codebook = three().build();

    private Audit hiding(String... hidden) {
      MadePackage content = new MadePackage(codebook).show("cases-a", "_T", 4 * LARGE);
      for (String code : List.of("a1", "a2", "a3", "unknown")) {
        if (!List.of(hidden).contains(code)) {
          content.show("cases-a", code, LARGE);
        }
      }
      return audit(codebook, content);
    }

    @Test
    void three_may_be_hidden_or_none_or_all() {
      assertThat(hiding().findings()).isEmpty();
      assertThat(hiding("a1", "a2", "a3").findings()).isEmpty();
      assertThat(hiding("a1", "a2", "a3", "unknown").findings()).isEmpty();
    }

    @Test
    void two_may_not_however_much_they_hide() {
      Audit audit = hiding("a2", "unknown");

      assertThat(audit.findings())
          .allSatisfy(
              finding -> {
                assertThat(finding.kind()).isEqualTo(Kind.TOO_FEW_HIDDEN);
                assertThat(finding.reader()).isEqualTo(PlayedReader.RULES);
              })
          .extracting(AuditFinding::codes)
          .containsExactly(List.of("a2"), List.of("unknown"));
    }

    @Test
    void one_is_simply_known() {
      assertThat(found(hiding("a3"), Kind.PINNED)).isPositive();
    }
  }

  @Nested
  final class Of_a_two_way_table {

    private final Codebook codebook = three().table("a-c", A, C).build();

    /** Every sum large; the inner cells of the rows that are named hidden. */
    private MadePackage hiding(String... rows) {
      MadePackage content =
          new MadePackage(codebook)
              .show("cases-a", "_T", 8 * LARGE)
              .show("cases-c", Map.of("c1", 4 * LARGE, "unknown", 4 * LARGE));
      for (String row : List.of("a1", "a2", "a3", "unknown")) {
        content.show("cases-a", row, 2 * LARGE);
        if (!List.of(rows).contains(row)) {
          content.show("a-c", row + "/c1", LARGE).show("a-c", row + "/unknown", LARGE);
        }
      }
      return content;
    }

    @Test
    void a_row_of_two_that_are_hidden_shows_a_pair_with_its_sum() {
      Audit audit = audit(codebook, hiding("a1", "a2", "a3"));

      assertThat(found(audit, Kind.TOO_FEW_HIDDEN)).isEqualTo(6);
    }

    @Test
    void all_of_it_hidden_means_that_it_stayed_home() {
      Audit audit = audit(codebook, hiding("a1", "a2", "a3", "unknown"));

      assertThat(audit.findings()).isEmpty();
    }
  }

  @Nested
  final class Of_a_sum_that_is_hidden_too {

    private final Codebook codebook =
        new MadeCodebook(1)
            .single(
                "a",
                List.of("wide", "other", "third", "unknown"),
                "a1>wide",
                "a2>wide",
                "a3>wide",
                "o1>other",
                "t1>third",
                "unknown>unknown")
            .table("cases-wide-a", new Axis("a", true))
            .build();

    /** Three hidden in every other sum. */
    private MadePackage hiding(String... more) {
      MadePackage content =
          new MadePackage(codebook)
              .show("cases-a", "_T", 6 * LARGE)
              .show("cases-wide-a", "_T", 6 * LARGE)
              .show("cases-a", Map.of("unknown", LARGE))
              .show("cases-wide-a", Map.of("unknown", LARGE));
      for (String code : List.of("a1", "a2", "a3")) {
        if (!List.of(more).contains(code)) {
          content.show("cases-a", code, LARGE);
        }
      }
      return content;
    }

    @Test
    void the_whole_is_one_of_the_three() {
      assertThat(audit(codebook, hiding("a1", "a2")).findings()).isEmpty();
    }

    @Test
    void the_whole_and_one_part_are_two() {
      assertThat(found(audit(codebook, hiding("a1")), Kind.TOO_FEW_HIDDEN)).isEqualTo(1);
    }
  }

  @Nested
  final class Of_tables_that_their_words_tie {

    private Audit showing(List<String> first, List<String> second, String... tables) {
      Codebook codebook = three().table("cases-a", first, A).table("cases-b", second, B).build();
      MadePackage content = new MadePackage(codebook).show("cases-c", "_T", 4 * LARGE);
      for (String table : tables) {
        String letter = table.substring(table.length() - 1);
        for (String code : List.of(letter + "1", letter + "2", letter + "3", "unknown")) {
          content.show(table, code, LARGE);
        }
      }
      return audit(codebook, content);
    }

    @Test
    void one_may_be_shown() {
      assertThat(showing(List.of("cases-b"), List.of("cases-a"), "cases-a").findings()).isEmpty();
      assertThat(showing(List.of("cases-b"), List.of("cases-a"), "cases-b").findings()).isEmpty();
    }

    @Test
    void both_may_not_whichever_of_them_says_so() {
      List<String> none = List.of();
      for (Audit audit :
          List.of(
              showing(List.of("cases-b"), List.of("cases-a"), "cases-a", "cases-b"),
              showing(List.of("cases-b"), none, "cases-a", "cases-b"),
              showing(none, List.of("cases-a"), "cases-a", "cases-b"))) {
        assertThat(audit.findings())
            .singleElement()
            .satisfies(
                finding -> {
                  assertThat(finding.kind()).isEqualTo(Kind.TIED_TABLES);
                  assertThat(finding.table()).isEqualTo("cases-b");
                });
      }
    }

    @Test
    void nothing_ties_tables_that_say_nothing_of_it() {
      assertThat(showing(List.of(), List.of(), "cases-a", "cases-b").findings()).isEmpty();
    }
  }

  @Nested
  final class Of_tables_of_two_questions {

    private final Codebook codebook =
        three().table("a-b", A, B).table("b-c", B, C).table("a-c", A, C).build();

    private Audit showing(String... tables) {
      MadePackage content = new MadePackage(codebook);
      Map<String, Integer> size = Map.of("a", 4, "b", 4, "c", 2);
      for (String table : tables) {
        String[] sides = table.split("-");
        int cells = size.getOrDefault(sides[0], 0) * size.getOrDefault(sides[1], 0);
        for (String one : codes(sides[0])) {
          for (String other : codes(sides[1])) {
            content.show(table, one + "/" + other, 16 * LARGE / cells);
          }
        }
      }
      return audit(codebook, content);
    }

    private static List<String> codes(String side) {
      return side.equals("c")
          ? List.of("c1", "unknown")
          : List.of(side + "1", side + "2", side + "3", "unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-b", "a-b b-c", "a-c b-c", "a-b a-c"})
    void a_chain_may_be_shown(String tables) {
      assertThat(found(showing(tables.split(" ")), Kind.TABLES_IN_A_CIRCLE)).isZero();
    }

    @Test
    void a_circle_may_not() {
      assertThat(found(showing("a-b", "b-c", "a-c"), Kind.TABLES_IN_A_CIRCLE)).isEqualTo(1);
    }
  }

  @Nested
  final class Of_two_releases {

    private final Codebook codebook =
        three().table("cases-b", List.of("cases-a"), B).table("a-c", A, C).build();

    private MadePackage showing(String... codes) {
      MadePackage content = new MadePackage(codebook).show("cases-a", "_T", 4 * LARGE);
      for (String code : codes) {
        content.show(code.startsWith("b") ? "cases-b" : "cases-a", code, LARGE);
      }
      return content;
    }

    @Test
    void that_hide_three_each_two_are_hidden_together() {
      byte[] first = showing("a1").write(key);
      MadePackage second = showing("a2");
      assertThat(audit(codebook, second).findings()).isEmpty();

      assertThat(audit(codebook, second, first).findings())
          .hasSize(2)
          .allSatisfy(
              finding -> {
                assertThat(finding.kind()).isEqualTo(Kind.TOO_FEW_HIDDEN);
                assertThat(finding.reader()).isEqualTo(PlayedReader.EARLIER_RELEASES);
              });
    }

    @Test
    void each_may_show_one_of_two_tied_tables_and_so_both_are_shown() {
      byte[] first = showing("a1").write(key);
      MadePackage second = showing("b1");
      assertThat(audit(codebook, second).findings()).isEmpty();

      assertThat(found(audit(codebook, second, first), Kind.TIED_TABLES)).isEqualTo(1);
    }

    @Test
    void that_show_the_same_table_make_no_circle_of_it() {
      MadePackage both = showing();
      for (String row : List.of("a1", "a2", "a3", "unknown")) {
        both.show("a-c", row + "/c1", 30).show("a-c", row + "/unknown", 30);
      }
      byte[] publicly = both.write(key, org.toevertrouwd.exchange.Audience.PUBLIC);

      assertThat(found(audit(codebook, both, publicly), Kind.TABLES_IN_A_CIRCLE)).isZero();
    }
  }
}
