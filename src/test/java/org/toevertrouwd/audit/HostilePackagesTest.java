package org.toevertrouwd.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.audit.AuditFinding.Kind;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.PlayedReader;
import org.toevertrouwd.exchange.SigningKey;

/** Packages that somebody made to get past the auditor, and honest ones that give too much away. */
final class HostilePackagesTest {

  private static final Axis A = new Axis("a", false);
  private static final Axis B = new Axis("b", false);
  private static final List<String> ROWS = List.of("a1", "a2", "a3", "unknown");
  private static final List<String> COLUMNS = List.of("b1", "b2", "b3", "unknown");
  private static final Codebook CODEBOOK =
      new MadeCodebook(1)
          .single("a", "a1", "a2", "a3", "unknown")
          .single("b", "b1", "b2", "b3", "unknown")
          .table("a-b", A, B)
          .build();

  private final SigningKey key = SigningKey.generate();

  @AfterEach
  void close() {
    key.close();
  }

  private Audit audit(Codebook codebook, MadePackage content) {
    return new Auditor(List.of(codebook)).audit(content.write(key), List.of(), List.of());
  }

  private void fails(Kind kind, Codebook codebook, MadePackage content) {
    Audit audit = audit(codebook, content);
    assertThat(audit.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(audit.statement()).isEmpty();
    assertThat(audit.findings()).extracting(AuditFinding::kind).contains(kind);
  }

  /** Everything shown, every inner cell the same. */
  private static MadePackage everything(int inner) {
    MadePackage content =
        new MadePackage(CODEBOOK)
            .show("cases-a", "_T", 16 * inner)
            .show("a-b", "_T/_T", 16 * inner);
    ROWS.forEach(
        row -> content.show("cases-a", row, 4 * inner).show("a-b", row + "/_T", 4 * inner));
    COLUMNS.forEach(
        side -> content.show("cases-b", side, 4 * inner).show("a-b", "_T/" + side, 4 * inner));
    ROWS.forEach(row -> COLUMNS.forEach(side -> content.show("a-b", row + "/" + side, inner)));
    return content.show("cases-b", "_T", 16 * inner);
  }

  @Nested
  final class A_file {

    @Test
    void that_was_cut_off_or_changed_anywhere_is_no_package_and_nothing_is_thrown() {
      byte[] whole = everything(20).write(key);
      Auditor auditor = new Auditor(List.of(CODEBOOK));
      Random random = new Random(1);
      for (int i = 0; i < 60; i++) {
        byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length));
        byte[] changed = whole.clone();
        changed[random.nextInt(whole.length)] ^= (byte) (1 + random.nextInt(255));
        for (byte[] file : List.of(cut, changed)) {
          assertThatCode(
                  () ->
                      assertThat(auditor.audit(file, List.of(), List.of()).verdict())
                          .isEqualTo(Verdict.NOT_A_PACKAGE))
              .doesNotThrowAnyException();
        }
      }
    }

    @Test
    void of_a_codebook_that_the_auditor_does_not_know_is_no_package() {
      Audit audit =
          new Auditor(List.of(Releases.CODEBOOK))
              .audit(everything(20).write(key), List.of(), List.of());

      assertThat(audit.verdict()).isEqualTo(Verdict.NOT_A_PACKAGE);
      assertThat(audit.statement()).isEmpty();
    }
  }

  @Nested
  final class Shown_values {

    @Test
    void all_of_them_pass_where_they_add_up() {
      assertThat(audit(CODEBOOK, everything(20)).findings()).isEmpty();
    }

    @Test
    void of_a_two_way_table_that_adds_up_to_other_sums_than_its_questions_are_not_even_written() {
      MadePackage content = everything(20).show("a-b", "a1/_T", 84).show("a-b", "a2/_T", 76);
      COLUMNS.forEach(side -> content.show("a-b", "a1/" + side, 21).show("a-b", "a2/" + side, 19));

      assertThatThrownBy(() -> content.write(key)).hasMessage("SUM_WRONG");
    }

    @Test
    void that_do_not_add_up_within_a_table_are_not_even_written() {
      assertThatThrownBy(() -> everything(20).show("a-b", "a1/b1", 21).write(key))
          .hasMessage("SUM_WRONG");
      assertThatThrownBy(() -> everything(20).show("cases-a", "a1", 4).write(key))
          .hasMessage("BELOW_THRESHOLD");
      assertThatThrownBy(() -> everything(20).show("cases-a", "a1", 1_000_000_000).write(key))
          .hasMessage("VALUE_INVALID");
    }

    @Test
    void of_the_largest_kind_are_no_way_around_it() {
      assertThat(audit(CODEBOOK, everything(62_500)).findings()).isEmpty();
      MadePackage largest = new MadePackage(CODEBOOK).show("cases-a", Map.of("_T", 1_000_000));
      assertThat(audit(CODEBOOK, largest).findings()).isEmpty();
    }

    @Test
    void of_one_release_that_another_one_does_not_know_contradict() {
      byte[] before = everything(20).write(key);
      byte[] now = everything(21).write(key);

      Audit audit = new Auditor(List.of(CODEBOOK)).audit(now, List.of(before), List.of());

      assertThat(audit.verdict()).isEqualTo(Verdict.FAIL);
      assertThat(audit.findings())
          .isNotEmpty()
          .allSatisfy(finding -> assertThat(finding.kind()).isEqualTo(Kind.CONTRADICTION));
    }
  }

  @Nested
  final class Hidden_values {

    @Test
    void all_of_them_tell_nothing() {
      Audit audit = audit(CODEBOOK, new MadePackage(CODEBOOK));

      assertThat(audit.findings()).isEmpty();
      assertThat(audit.reached())
          .filteredOn(cell -> cell.codes().stream().allMatch("_T"::equals))
          .allSatisfy(cell -> assertThat(cell.interval().low()).isEqualTo(10))
          .hasSize(3);
    }

    @Test
    void a_total_of_which_all_parts_are_shown_is_known() {
      MadePackage content = new MadePackage(CODEBOOK);
      ROWS.forEach(row -> content.show("cases-a", row, 20));

      fails(Kind.PINNED, CODEBOOK, content);
    }

    @Test
    void hidden_in_one_table_and_shown_in_another_are_known_and_their_rest_with_them() {
      MadePackage content =
          new MadePackage(CODEBOOK).show("cases-a", "_T", 80).show("cases-a", "a1", 20);
      assertThat(audit(CODEBOOK, content).findings()).isEmpty();

      content.show("a-b", "a2/_T", 20).show("a-b", "a3/_T", 20);

      fails(Kind.PINNED, CODEBOOK, content);
    }

    @Test
    void in_a_square_that_the_margins_of_a_two_way_table_confine() {
      MadePackage content = everything(5);
      MadePackage square = new MadePackage(CODEBOOK).show("cases-a", "_T", 80);
      ROWS.forEach(row -> square.show("cases-a", row, 20));
      COLUMNS.forEach(side -> square.show("cases-b", side, 20));
      for (String row : ROWS) {
        for (String side : COLUMNS) {
          boolean corner = !row.equals("unknown") && !side.equals("unknown");
          if (!corner) {
            square.show("a-b", row + "/" + side, 5);
          }
        }
      }
      assertThat(audit(CODEBOOK, content).findings()).isEmpty();
      assertThat(audit(CODEBOOK, square).findings()).isEmpty();

      fails(Kind.CONFINED, CODEBOOK, square.show("a-b", "a1/b1", 13));
    }
  }

  @Nested
  final class A_relation_that_only_the_words_make {

    private static final List<String> WIDER = List.of("wide", "other", "unknown");

    @Test
    void of_a_wider_answer_gives_its_last_finer_one_away() {
      MadeCodebook made =
          new MadeCodebook(1)
              .single("a", WIDER, "a1>wide", "a2>wide", "a3>wide", "o>other", "unknown>unknown");
      Codebook apart = made.build();
      Codebook together = made.table("cases-wide-a", new Axis("a", true)).build();
      Map<String, Integer> finer = Map.of("_T", 90, "a1", 10, "a2", 10);
      assertThat(audit(apart, new MadePackage(apart).show("cases-a", finer)).findings()).isEmpty();

      MadePackage content =
          new MadePackage(together).show("cases-a", finer).show("cases-wide-a", "wide", 30);

      assertThat(audit(together, content).findings())
          .filteredOn(finding -> finding.kind() == Kind.PINNED)
          .extracting(AuditFinding::codes)
          .contains(List.of("a3"));
    }

    private static MadeCodebook behaviour() {
      return new MadeCodebook(1)
          .single("behaviour", "discrimination", "bullying", "assault", "unknown")
          .multi("behaviour-forms", List.of(), "discrimination", "bullying", "assault", "unknown")
          .multi("grounds", List.of(), "age", "origin");
    }

    @Test
    void of_the_main_form_and_all_forms_confines_the_form_from_below() {
      Codebook codebook = behaviour().build();
      MadePackage content =
          new MadePackage(codebook).show("cases-behaviour", Map.of("_T", 33, "bullying", 30));

      assertThat(audit(codebook, content).findings())
          .filteredOn(finding -> finding.table().equals("cases-behaviour-forms"))
          .filteredOn(finding -> finding.codes().equals(List.of("bullying")))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.kind()).isEqualTo(Kind.CONFINED);
                assertThat(finding.learns().low()).isEqualTo(30);
              });
    }

    @Test
    void of_not_known_is_the_same_in_both_tables() {
      Codebook codebook = behaviour().build();
      MadePackage content =
          new MadePackage(codebook)
              .show("cases-behaviour", "_T", 60)
              .show("cases-behaviour-forms", "unknown", 20);

      fails(Kind.PINNED, codebook, content);
    }

    @Test
    void of_a_ground_and_discrimination_confines_the_ground() {
      Codebook codebook = behaviour().build();
      MadePackage content =
          new MadePackage(codebook)
              .show("cases-behaviour", "_T", 60)
              .show("cases-behaviour-forms", "discrimination", 30)
              .show("cases-grounds", "age", 30);

      fails(Kind.ALL_BUT_ONE, codebook, content);
      fails(
          Kind.CONTRADICTION,
          codebook,
          new MadePackage(codebook)
              .show("cases-behaviour-forms", "discrimination", 30)
              .show("cases-grounds", "age", 31));
    }

    @Test
    void of_several_answers_confines_the_one_that_is_hidden_from_below() {
      Codebook codebook =
          new MadeCodebook(1)
              .single("a", "a1", "a2", "unknown")
              .multi("risk", List.of(), "night", "drink", "unknown")
              .build();
      MadePackage content =
          new MadePackage(codebook)
              .show("cases-a", "_T", 60)
              .show("cases-risk", Map.of("night", 20, "drink", 10));

      Audit audit = audit(codebook, content);

      assertThat(audit.reached())
          .filteredOn(cell -> cell.table().equals("cases-risk"))
          .singleElement()
          .satisfies(cell -> assertThat(cell.interval().low()).isEqualTo(30));
      fails(Kind.CONTRADICTION, codebook, content.show("cases-risk", "unknown", 29));
    }
  }

  @Nested
  final class The_same_audit {

    @Test
    void comes_to_the_byte_whatever_the_order_of_what_left_before() {
      byte[] file =
          new MadePackage(CODEBOOK).show("cases-a", Map.of("_T", 80, "a1", 20)).write(key);
      byte[] one = new MadePackage(CODEBOOK).show("cases-a", "_T", 80).write(key);
      byte[] two = new MadePackage(CODEBOOK).show("cases-a", "_T", 80).write(key, Audience.PUBLIC);
      byte[] three = new MadePackage(CODEBOOK).show("cases-b", "b1", 30).write(key);
      Auditor auditor = new Auditor(List.of(CODEBOOK));

      Audit first = auditor.audit(file, List.of(one, two, three), List.of());

      assertThat(first.verdict()).isEqualTo(Verdict.PASS);
      assertThat(first.readers()).contains(PlayedReader.EARLIER_RELEASES);
      assertThat(auditor.audit(file, List.of(three, two, one), List.of())).isEqualTo(first);
      assertThat(new Auditor(List.of(CODEBOOK)).audit(file, List.of(two, one, three), List.of()))
          .isEqualTo(first);
      assertThat(stated(first))
          .isEqualTo(stated(auditor.audit(file, List.of(two, three, one), List.of())));
    }

    private byte[] stated(Audit audit) {
      MadePackage content = new MadePackage(CODEBOOK).show("cases-a", Map.of("_T", 80, "a1", 20));
      return new org.toevertrouwd.exchange.PackageWriter(CODEBOOK)
          .write(
              content.figures(),
              Releases.terms(Audience.BUREAU),
              key,
              audit.statement().orElseThrow());
    }
  }

  @Nested
  final class What_left_before_by_another_codebook {

    private final Codebook older =
        new MadeCodebook(1).single("a", "a1", "a2", "a3", "a4", "unknown").build();
    private final Codebook later =
        new MadeCodebook(2).single("a", "a1", "a2", "a3", "a4!a1", "unknown").build();
    private final Auditor both = new Auditor(List.of(later, older));

    @Test
    void is_read_with_its_own_and_joined() {
      byte[] before = new MadePackage(older).show("cases-a", Map.of("_T", 90, "a2", 30)).write(key);
      byte[] now = new MadePackage(later).show("cases-a", Map.of("_T", 91)).write(key);

      Audit audit = both.audit(now, List.of(before), List.of());

      assertThat(audit.findings()).extracting(AuditFinding::kind).contains(Kind.CONTRADICTION);
    }

    @Test
    void never_passes_for_a_codebook_that_nobody_has_any_more() {
      byte[] before = new MadePackage(older).show("cases-a", "_T", 90).write(key);
      byte[] now = new MadePackage(later).show("cases-a", "_T", 90).write(key);

      Audit audit = new Auditor(List.of(later)).audit(now, List.of(before), List.of());

      assertThat(audit.findings())
          .extracting(AuditFinding::kind)
          .containsExactly(Kind.EARLIER_UNREADABLE);
    }

    @Test
    void passes_where_only_words_changed_since() {
      Codebook reworded =
          new MadeCodebook(3).single("a", "a1", "a2", "a3", "a4", "unknown").build();
      byte[] before = new MadePackage(older).show("cases-a", "_T", 90).write(key);
      byte[] now = new MadePackage(reworded).show("cases-a", Map.of("_T", 90, "a2", 30)).write(key);

      Audit audit = new Auditor(List.of(reworded, older)).audit(now, List.of(before), List.of());

      assertThat(audit.findings()).isEmpty();
      assertThat(audit.readers()).contains(PlayedReader.EARLIER_RELEASES);
    }
  }
}
