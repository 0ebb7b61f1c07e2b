package org.toevertrouwd.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.audit.AuditFinding.Kind;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.Interval;
import org.toevertrouwd.exchange.PackageReader;
import org.toevertrouwd.exchange.PlayedReader;
import org.toevertrouwd.exchange.ReachedCell;
import org.toevertrouwd.exchange.Reading;
import org.toevertrouwd.exchange.Refusal;

final class AuditorTest {

  /** Role 1 has 20 of 31; the others hide eleven. */
  private static final Map<String, Integer> SAFE =
      Map.of("cases-role role1", 20, "cases-role _T", 31);

  private final Releases releases = new Releases();
  private final Auditor auditor = Releases.auditor();

  @AfterEach
  void close() {
    releases.close();
  }

  private Audit audit(byte[] file, byte[]... ledger) {
    return auditor.audit(file, List.of(ledger), List.of());
  }

  private static Map<String, Integer> with(Map<String, Integer> shown, Object... more) {
    Map<String, Integer> all = new HashMap<>(shown);
    for (int place = 0; place < more.length; place += 2) {
      all.put((String) more[place], (Integer) more[place + 1]);
    }
    return all;
  }

  private static List<Kind> kinds(Audit audit) {
    return audit.findings().stream().map(AuditFinding::kind).distinct().toList();
  }

  @Nested
  final class Safe_figures {

    @Test
    void pass_with_what_an_outsider_can_find_out() {
      Audit audit = audit(releases.bureau(SAFE));

      assertThat(audit.findings()).isEmpty();
      assertThat(audit.verdict()).isEqualTo(Verdict.PASS);
      assertThat(audit.reached())
          .contains(
              new ReachedCell(
                  "cases-role", List.of("role2"), new Interval(0, OptionalLong.of(11))));
    }

    @Test
    void may_say_so_and_say_the_same_when_they_are_audited_again() {
      Audit audit = audit(releases.bureau(SAFE));
      byte[] stated = releases.stated(SAFE, audit);

      Audit again = audit(stated);

      assertThat(again).isEqualTo(audit);
      assertThat(again.agrees(read(stated).audit())).isTrue();
      assertThat(stated).isEqualTo(releases.stated(SAFE, again));
    }

    @Test
    void do_not_agree_with_the_statement_of_other_figures() {
      Audit audit = audit(releases.bureau(SAFE));
      Map<String, Integer> other = Map.of("cases-role role1", 19, "cases-role _T", 31);

      assertThat(audit(releases.bureau(other)).agrees(read(releases.stated(SAFE, audit)).audit()))
          .isFalse();
    }

    @Test
    void pass_below_the_floor_without_a_word() {
      Audit audit = audit(releases.belowFloor());

      assertThat(audit.verdict()).isEqualTo(Verdict.PASS);
      assertThat(audit.reached()).isEmpty();
    }

    private org.toevertrouwd.exchange.FiguresPackage read(byte[] file) {
      return ((Reading.Accepted) new PackageReader(List.of(Releases.CODEBOOK)).read(file))
          .content();
    }
  }

  @Nested
  final class Figures_that_give_something_away {

    private void fails(Kind kind, Map<String, Integer> shown) {
      Audit audit = audit(releases.bureau(shown));

      assertThat(audit.verdict()).isEqualTo(Verdict.FAIL);
      assertThat(kinds(audit)).contains(kind);
      assertThat(audit.statement()).isEmpty();
    }

    @Test
    void fail_with_a_cell_that_is_hidden_alone() {
      fails(
          Kind.PINNED,
          with(
              SAFE,
              "cases-role role2",
              5,
              "cases-role role3",
              5,
              "cases-role unknown",
              0 + 5,
              "cases-role _T",
              38));
    }

    @Test
    void fail_with_too_little_behind_what_is_hidden() {
      fails(Kind.CONFINED, with(SAFE, "cases-role _T", 23));
    }

    @Test
    void fail_with_two_hidden_cells() {
      fails(
          Kind.TOO_FEW_HIDDEN,
          with(SAFE, "cases-role role2", 5, "cases-role role3", 5, "cases-role _T", 60));
    }

    @Test
    void fail_where_all_but_one_are_of_one_kind() {
      fails(Kind.ALL_BUT_ONE, Map.of("cases-role role1", 30, "cases-role _T", 31));
    }

    @Test
    void fail_where_the_total_is_too_small_for_the_floor() {
      fails(Kind.CONTRADICTION, Map.of("cases-role _T", 9));
    }
  }

  @Nested
  final class Earlier_releases {

    private final Map<String, Integer> publicly =
        with(SAFE, "cases-role _T", 40, "cases-role role2", 10);

    @Test
    void of_which_each_is_safe_may_together_give_a_cell_away() {
      Map<String, Integer> one =
          Map.of("cases-role role1", 20, "cases-role role2", 10, "cases-role _T", 50);
      Map<String, Integer> other =
          Map.of("cases-role role3", 12, "cases-role role4", 5, "cases-role _T", 50);
      byte[] first = releases.bureau(one);
      byte[] second = releases.bureau(other);
      assertThat(audit(first).verdict()).isEqualTo(Verdict.PASS);
      assertThat(audit(second).verdict()).isEqualTo(Verdict.PASS);

      Audit audit = audit(second, first);

      assertThat(audit.findings())
          .extracting(AuditFinding::kind, AuditFinding::reader, AuditFinding::codes)
          .contains(
              org.assertj.core.groups.Tuple.tuple(
                  Kind.PINNED, PlayedReader.EARLIER_RELEASES, List.of("unknown")));
    }

    @Test
    void for_another_audience_that_show_less_are_safe_together() {
      byte[] bureau = releases.bureau(publicly);
      byte[] all = releases.write(Releases.YEAR, Audience.PUBLIC, SAFE_40);

      assertThat(audit(all, bureau).findings()).isEmpty();
      assertThat(audit(all, bureau).readers()).contains(PlayedReader.EARLIER_RELEASES);
    }

    @Test
    void that_contradict_fail() {
      byte[] first = releases.bureau(SAFE);
      byte[] second = releases.bureau(Map.of("cases-role role1", 19, "cases-role _T", 31));

      assertThat(kinds(audit(second, first))).containsExactly(Kind.CONTRADICTION);
    }

    @Test
    void of_another_year_or_signer_add_nothing() {
      byte[] otherYear =
          releases.write(
              Releases.YEAR - 1,
              Audience.BUREAU,
              Map.of("cases-role role1", 6, "cases-role _T", 40));
      try (Releases others = new Releases()) {
        byte[] otherSigner = others.bureau(Map.of("cases-role role1", 7, "cases-role _T", 31));

        assertThat(audit(releases.bureau(SAFE), otherYear, otherSigner).findings()).isEmpty();
      }
    }

    @Test
    void that_cannot_be_read_fail() {
      assertThat(kinds(audit(releases.bureau(SAFE), new byte[] {1, 2, 3})))
          .containsExactly(Kind.EARLIER_UNREADABLE);
    }

    private static final Map<String, Integer> SAFE_40 =
        Map.of("cases-role role1", 20, "cases-role _T", 40);
  }

  @Nested
  final class A_knowing_employer {

    private Audit known(Map<CellKey, Integer> least) {
      return auditor.audit(releases.bureau(SAFE), List.of(), List.of(new KnowingEmployer(least)));
    }

    @Test
    void who_has_few_of_the_hidden_cases_learns_little() {
      Audit audit = known(Map.of(cell("role2"), 3, cell("role1"), 4, cell("_T"), 7));

      assertThat(audit.findings()).isEmpty();
      assertThat(audit.readers()).contains(PlayedReader.EMPLOYER);
    }

    @Test
    void who_has_nearly_all_hidden_cases_fails_it_without_a_trace_in_the_intervals() {
      Audit audit = known(Map.of(cell("role2"), 9, cell("_T"), 9));

      assertThat(audit.findings())
          .extracting(AuditFinding::reader)
          .containsOnly(PlayedReader.EMPLOYER);
      assertThat(audit.verdict()).isEqualTo(Verdict.FAIL);
      assertThat(audit.reached()).isEqualTo(audit(releases.bureau(SAFE)).reached());
    }

    @Test
    void who_knows_more_than_is_published_is_a_contradiction() {
      assertThat(kinds(known(Map.of(cell("role1"), 21)))).containsExactly(Kind.CONTRADICTION);
    }

    private CellKey cell(String code) {
      return new CellKey("cases-role", List.of(code));
    }
  }

  @Nested
  final class What_is_no_package {

    @Test
    void is_named() {
      Audit audit = audit("no package".getBytes(java.nio.charset.StandardCharsets.UTF_8));

      assertThat(audit.verdict()).isEqualTo(Verdict.NOT_A_PACKAGE);
      assertThat(audit.refusal()).contains(Refusal.NOT_A_ZIP);
    }
  }
}
