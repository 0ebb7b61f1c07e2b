package org.toevertrouwd.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toevertrouwd.codebook.SmallCodebook.findings;
import static org.toevertrouwd.codebook.SmallCodebook.good;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.codebook.CodebookFinding.Reason;

final class CodebookUpgradeTest {

  private final Codebook before = good().codebook();
  private final SmallCodebook next = good().with("\"version\": \"3\"", "\"version\": \"4\"");

  private List<CodebookFinding> upgrade(SmallCodebook after) {
    return findings(CodebookReader.readAfter(before, after.bytes()));
  }

  @Test
  void a_later_version_with_new_and_ended_codes_is_accepted() {
    String sour = "\"sour\"";
    String line = next.line(sour);
    SmallCodebook after =
        next.with(
            line,
            line.replace("\"since\": \"2\"", "\"since\": \"2\", \"until\": \"3\"")
                + ",\n"
                + line.replace(sour, "\"bitter\"").replace("\"2\"", "\"4\""));

    assertThat(upgrade(after)).isEmpty();
  }

  @Test
  void the_same_or_an_older_version_is_no_upgrade() {
    assertThat(upgrade(good()))
        .containsExactly(new CodebookFinding(Reason.NOT_LATER, "/version", 1, "3"));
    assertThat(CodebookUpgrade.check(next.codebook(), before))
        .extracting(CodebookFinding::reason)
        .containsExactly(Reason.NOT_LATER);
  }

  @Test
  void another_codebook_is_no_upgrade() {
    assertThat(upgrade(next.with("\"small\"", "\"other\"")))
        .containsExactly(new CodebookFinding(Reason.NOT_LATER, "/id", 1, "3"));
  }

  @Test
  void a_code_does_not_vanish() {
    assertThat(upgrade(next.with("\"code\": \"sour\"", "\"code\": \"bitter\"")))
        .containsExactly(
            new CodebookFinding(Reason.VANISHED, "/dimensions/1/categories", 12, "sour"));
    assertThat(
            upgrade(
                next.with("\"code\": \"cold\"", "\"code\": \"cool\"")
                    .with("\"broader\": \"cold\"", "\"broader\": \"cool\"")))
        .containsExactly(new CodebookFinding(Reason.VANISHED, "/dimensions/0/broader", 7, "cold"));
  }

  @Test
  void a_dimension_does_not_vanish() {
    SmallCodebook after =
        next.with("\"code\": \"smell\"", "\"code\": \"taste\"")
            .with("\"dimension\": \"smell\"", "\"dimension\": \"taste\"");

    assertThat(upgrade(after))
        .containsExactly(new CodebookFinding(Reason.VANISHED, "/dimensions", 1, "smell"));
  }

  @Test
  void a_question_keeps_its_unit_and_its_number_of_answers() {
    assertThat(
            upgrade(
                next.with("\"multi\": true", "\"multi\": false").with("\"sour\"", "\"unknown\"")))
        .contains(new CodebookFinding(Reason.CHANGED_MEANING, "/dimensions/1", 12, "smell"));
    assertThat(
            upgrade(
                next.with(
                        "\"unit\": \"CASES\", \"multi\": true",
                        "\"unit\": \"CLOSED\", \"multi\": true")
                    .with("\"smells\", \"unit\": \"CASES\"", "\"smells\", \"unit\": \"CLOSED\"")))
        .containsExactly(new CodebookFinding(Reason.CHANGED_MEANING, "/dimensions/1", 12, "smell"));
  }

  @Test
  void a_code_does_not_come_back_or_begin_anew() {
    assertThat(
            upgrade(next.with("\"until\": \"2\", \"broader\": \"red\"", "\"broader\": \"warm\"")))
        .containsExactly(
            new CodebookFinding(
                Reason.CHANGED_MEANING, "/dimensions/0/categories/2", 5, "scarlet"));
    assertThat(upgrade(next.with("\"since\": \"2\"", "\"since\": \"4\"")))
        .containsExactly(
            new CodebookFinding(Reason.CHANGED_MEANING, "/dimensions/1/categories/1", 14, "sour"));
  }

  @Test
  void a_codebook_that_is_wrong_in_itself_is_refused_for_that() {
    assertThat(upgrade(next.with("\"code\": \"sour\"", "\"code\": \"sweet\"")))
        .extracting(CodebookFinding::reason)
        .containsExactly(Reason.DUPLICATE_CODE);
  }

  @Test
  void codes_in_dossiers_are_in_the_codebook_ended_ones_included() {
    assertThat(CodebookUpgrade.checkInUse(before, Map.of("colour", Set.of("red", "scarlet"))))
        .isEmpty();
    assertThat(CodebookUpgrade.checkInUse(before, Map.of("colour", Set.of("green"))))
        .containsExactly(new CodebookFinding(Reason.VANISHED, "/dimensions", 0, "colour/green"));
    assertThat(CodebookUpgrade.checkInUse(before, Map.of("sound", Set.of("loud"))))
        .extracting(CodebookFinding::about)
        .containsExactly("sound/loud");
  }
}
