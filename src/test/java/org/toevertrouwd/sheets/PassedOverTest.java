package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are no dossier: passed over and told, never mistaken for one. */
final class PassedOverTest {

  private static final DateWords WORDS = new DateWords();
  private static final SheetRow HEADINGS = row("Datum", "Gedrag", "Minuten");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Totaal;;90",
        "TOTAAL 2025;;110;3",
        "Totaal: 2",
        ";Aantal meldingen:;3",
        "Gemiddeld per dossier;;36,7;1",
        "Sous-total;;90",
        "Total général;;90",
        "Grand total;;1.234",
        "Som;;45 %"
      })
  void totals(String cells) {
    assertThat(why(cells)).contains(Message.TOTALS_PASSED_OVER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"JANUARI", "februari 2025", "Q1", "Kwartaal 2", "2025", "mars", ";;December;"})
  void a_period_alone(String cells) {
    assertThat(why(cells)).contains(Message.PERIODS_PASSED_OVER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3/2/2025;pesten;90",
        "Totaal;ontspoord gesprek;90",
        "maart 2025;;60",
        "Q1;;90",
        "2025;;29",
        "AB",
        "Handtekening:",
        "mei was een zware maand"
      })
  void anything_else_is_read(String cells) {
    assertThat(why(cells)).isEmpty();
  }

  @Test
  void headings_that_come_again() {
    assertThat(PassedOver.why(row("Datum", "Gedrag", "Minuten"), HEADINGS, WORDS))
        .contains(Message.HEADINGS_REPEATED);
  }

  @Test
  void months_between_the_dossiers_are_told_by_row() throws SheetRefusedException {
    ImportPlan plan =
        Sheets.plan(
            "Datum;Gedrag", "JANUARI;", "3/1/2025;pesten", "FEBRUARI;", "4/2/2025;conflict");

    assertThat(plan.dossiers()).hasSize(2);
    assertThat(Sheets.notice(plan, Message.PERIODS_PASSED_OVER).orElseThrow().rows())
        .containsExactly(2, 4);
  }

  @ParameterizedTest
  @CsvSource({
    "Q1, NO_DAY_OF_FIRST_CONVERSATION",
    "maart 2025, NO_DAY_OF_FIRST_CONVERSATION",
    "vorige week, NO_DAY_OF_FIRST_CONVERSATION",
    "binnenkort, NO_DAY_OF_FIRST_CONVERSATION",
    "3/II/2025, NO_DAY_OF_FIRST_CONVERSATION",
    "31/02/2025, IMPOSSIBLE_FIRST_CONVERSATION",
    "2025-13-45, IMPOSSIBLE_FIRST_CONVERSATION",
    "'', NO_FIRST_CONVERSATION"
  })
  void a_row_without_a_day_is_refused_with_the_reason(String date, Message reason)
      throws SheetRefusedException {
    ImportPlan plan = Sheets.plan("Datum;Gedrag", "3/1/2025;pesten", date + ";conflict");

    assertThat(plan.report().refused()).containsExactly(new RefusedRow(3, reason));
    assertThat(plan.dossiers()).isEmpty();
  }

  private static Optional<Message> why(String cells) {
    return PassedOver.why(row(cells.split(";", -1)), HEADINGS, WORDS);
  }

  private static SheetRow row(String... cells) {
    return new SheetRow(5, List.of(cells), cells.length);
  }
}
