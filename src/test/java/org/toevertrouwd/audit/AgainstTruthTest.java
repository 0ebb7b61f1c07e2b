package org.toevertrouwd.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.audit.AuditFinding.Kind;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;

final class AgainstTruthTest {

  private static final Map<String, Integer> SAFE =
      Map.of("cases-role role1", 20, "cases-role _T", 31);

  /** Role by kind: the counts of 31 cases. */
  private static final int[][] COUNTED = {
    {8, 6, 4, 2}, {2, 1, 0, 0}, {1, 1, 1, 1}, {2, 0, 1, 0}, {1, 0, 0, 0}
  };

  private final Releases releases = new Releases();

  @AfterEach
  void close() {
    releases.close();
  }

  private Audit audit(Map<String, Integer> shown, TrueCounts truth) {
    return Releases.auditor()
        .audit(releases.bureau(shown), List.of(), List.of(), Optional.of(truth));
  }

  private static TrueCounts truth(int[][] counted) {
    Map<CellKey, Integer> values = new HashMap<>();
    for (FigureTable table : Releases.figures(Releases.YEAR, Map.of()).tables()) {
      for (FigureCell cell : table.cells()) {
        String id = table.definition().id();
        values.put(new CellKey(id, cell.codes()), count(counted, id, cell.codes()));
      }
    }
    return new TrueCounts(values);
  }

  private static int count(int[][] counted, String table, List<String> codes) {
    String role = table.equals("cases-kind") ? FigureCell.TOTAL : codes.getFirst();
    String kind = table.equals("cases-role") ? FigureCell.TOTAL : codes.getLast();
    int sum = 0;
    for (int i = 0; i < counted.length; i++) {
      for (int j = 0; j < counted[i].length; j++) {
        boolean here = among(role, i, "role", counted.length);
        sum += here && among(kind, j, "kind", counted[i].length) ? counted[i][j] : 0;
      }
    }
    return sum;
  }

  private static boolean among(String code, int place, String name, int size) {
    String own = place == size - 1 ? "unknown" : name + (place + 1);
    return code.equals(FigureCell.TOTAL) || code.equals(own);
  }

  private static TrueCounts with(TrueCounts truth, CellKey key, int value) {
    Map<CellKey, Integer> values = new HashMap<>(truth.values());
    values.put(key, value);
    return new TrueCounts(values);
  }

  private static List<Kind> kinds(Audit audit) {
    return audit.findings().stream().map(AuditFinding::kind).distinct().toList();
  }

  @Test
  void figures_that_hide_what_was_counted_pass_and_the_statement_is_the_same_as_without() {
    Audit home = audit(SAFE, truth(COUNTED));

    assertThat(home.findings()).isEmpty();
    assertThat(home)
        .isEqualTo(Releases.auditor().audit(releases.bureau(SAFE), List.of(), List.of()));
  }

  @Nested
  final class A_hidden_count_of_the_threshold_or_more {

    /** The roles but the first share ten. */
    private final Map<String, Integer> shown = Map.of("cases-role role1", 20, "cases-role _T", 30);

    private TrueCounts counted(int second) {
      return truth(
          new int[][] {
            {5, 5, 5, 5}, {second, 0, 0, 0}, {10 - second, 0, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}
          });
    }

    @Test
    void is_safe_with_four_open_on_both_sides() {
      assertThat(audit(shown, counted(5)).findings()).isEmpty();
      assertThat(audit(shown, counted(6)).findings()).isEmpty();
    }

    @Test
    void is_not_where_the_sum_leaves_too_little_above_though_the_file_alone_passes() {
      Audit home = audit(shown, counted(8));

      assertThat(kinds(home)).containsExactly(Kind.CONFINED);
      assertThat(home.findings().getFirst().codes()).containsExactly("role2");
      assertThat(home.statement()).isEmpty();
      assertThat(Releases.auditor().audit(releases.bureau(shown), List.of(), List.of()).verdict())
          .isEqualTo(Verdict.PASS);
    }
  }

  @Nested
  final class Counts_that_the_auditor_would_rule_out {

    private void contradicted(Map<String, Integer> shown, TrueCounts truth) {
      assertThat(kinds(audit(shown, truth))).contains(Kind.CONTRADICTION);
    }

    @Test
    void fail_where_a_shown_count_is_another() {
      contradicted(Map.of("cases-role role1", 21, "cases-role _T", 31), truth(COUNTED));
    }

    @Test
    void fail_where_they_do_not_add_up() {
      contradicted(SAFE, with(truth(COUNTED), new CellKey("cases-role", List.of("role2")), 7));
    }

    @Test
    void fail_where_one_count_stands_differently_in_two_tables() {
      contradicted(
          SAFE, with(truth(COUNTED), new CellKey("cases-role-kind", List.of("role2", "_T")), 7));
    }

    @Test
    void fail_where_a_cell_was_not_counted() {
      Map<CellKey, Integer> fewer = new HashMap<>(truth(COUNTED).values());
      fewer.remove(new CellKey("cases-kind", List.of("kind1")));

      contradicted(SAFE, new TrueCounts(fewer));
    }
  }
}
