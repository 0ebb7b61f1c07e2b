package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toevertrouwd.casework.Answers;

final class ReadingRowsTest {

  @Nested
  final class Of_a_closed_dossier {

    @ParameterizedTest
    @CsvSource({
      "bemiddeling gelukt, outcome, mediated", "klacht ingediend, outcome, formal-procedure",
      "opgelost, outcome, resolved", "niet opgelost, outcome, unresolved",
      "melder stopt, closing-reason, reporter-stopped", "doorverwezen, closing-reason, referred",
      "plus de contact, closing-reason, contact-lost"
    })
    void the_end_is_an_outcome_or_a_reason(String text, String dimension, String code)
        throws SheetRefusedException {
      ImportPlan plan = closed(text, "01/04/2025");

      assertThat(plan.dossiers().getFirst().answers().all(dimension)).containsExactly(code);
      assertThat(plan.dossiers().getFirst().answers().byDimension()).hasSize(1);
      assertThat(plan.report().notices()).isEmpty();
    }

    @Test
    void that_would_still_be_open_the_date_holds_and_it_is_told() throws SheetRefusedException {
      ImportPlan plan = closed("loopt nog", "01/04/2025");

      assertThat(plan.dossiers().getFirst().closedOn()).contains(LocalDate.of(2025, 4, 1));
      assertThat(plan.dossiers().getFirst().answers()).isEqualTo(Answers.none());
      assertThat(messages(plan)).containsExactly(Message.CLOSED_BUT_RUNNING);
    }

    @Test
    void without_a_date_stays_open_and_it_is_told() throws SheetRefusedException {
      assertThat(messages(closed("afgesloten", ""))).containsExactly(Message.CLOSED_WITHOUT_DATE);
      assertThat(messages(closed("opgelost", ""))).containsExactly(Message.OUTCOME_OF_OPEN);
      assertThat(closed("opgelost", "").dossiers().getFirst().answers().one("outcome"))
          .contains("resolved");
    }

    @Test
    void before_it_began_keeps_both_dates() throws SheetRefusedException {
      ImportPlan plan = closed("opgelost", "01/01/2025");

      assertThat(plan.dossiers().getFirst().closedOn()).contains(LocalDate.of(2025, 1, 1));
      assertThat(messages(plan)).containsExactly(Message.CLOSED_BEFORE_FIRST_CONVERSATION);
    }

    @Test
    void on_a_day_that_never_was_is_listed_and_open() throws SheetRefusedException {
      ImportPlan plan = closed("", "31/02/2025");

      assertThat(plan.dossiers().getFirst().closedOn()).isEmpty();
      assertThat(plan.report().refused()).isEmpty();
      assertThat(plan.report().unmapped())
          .extracting(UnmappedValue::value)
          .containsExactly("31/02/2025");
    }

    private ImportPlan closed(String outcome, String date) throws SheetRefusedException {
      return Sheets.plan("Eerste gesprek;Afloop;Afgesloten op", "1/2/2025;" + outcome + ";" + date);
    }
  }

  @Nested
  final class With_the_last_facts {

    @Test
    void as_a_date_keeps_the_date_and_the_time_between() throws SheetRefusedException {
      PlannedDossier dossier = Sheets.dossier("Laatste feiten", "01/03/2025");

      assertThat(dossier.intake().milestones().lastFactOn()).contains(LocalDate.of(2025, 3, 1));
      assertThat(dossier.answers().one("time-since-last-fact")).contains("within-month");
    }

    @Test
    void in_words_keeps_only_the_time_between() throws SheetRefusedException {
      PlannedDossier dossier = Sheets.dossier("Laatste feiten", "2 jaar geleden");

      assertThat(dossier.intake().milestones().lastFactOn()).isEmpty();
      assertThat(dossier.answers().one("time-since-last-fact")).contains("one-to-five-years");
    }

    @ParameterizedTest
    @CsvSource({"nog steeds, ongoing", "gisteren, within-week", "toujours en cours, ongoing"})
    void that_are_recent(String text, String code) throws SheetRefusedException {
      assertThat(Sheets.dossier("Laatste feiten", text).answers().one("time-since-last-fact"))
          .contains(code);
    }

    @Test
    void after_the_first_conversation_is_unknown_and_told() throws SheetRefusedException {
      ImportPlan plan = Sheets.oneColumn("Laatste feiten", "01/05/2025");

      assertThat(plan.dossiers().getFirst().answers().one("time-since-last-fact"))
          .contains("unknown");
      assertThat(plan.dossiers().getFirst().intake().milestones().lastFactOn()).isPresent();
      assertThat(messages(plan)).containsExactly(Message.FACT_AFTER_FIRST_CONVERSATION);
    }

    @Test
    void on_a_day_that_never_was_is_unknown_and_listed() throws SheetRefusedException {
      ImportPlan plan = Sheets.oneColumn("Laatste feiten", "31/02/2025");

      assertThat(plan.report().refused()).isEmpty();
      assertThat(plan.report().unmapped()).hasSize(1);
    }
  }

  @Test
  void the_day_of_hearing_is_kept() throws SheetRefusedException {
    assertThat(Sheets.dossier("Gehoord op", "14/03/2025").intake().milestones().heardOn())
        .isEqualTo(Optional.of(LocalDate.of(2025, 3, 14)));
  }

  @Test
  void a_beginning_in_the_future_comes_in_and_is_told() throws SheetRefusedException {
    ImportPlan plan = Sheets.plan("Eerste gesprek;Rol", "1/2/2027;getuige");

    assertThat(plan.report().imported()).isEqualTo(1);
    assertThat(messages(plan)).containsExactly(Message.FIRST_CONVERSATION_IN_FUTURE);
  }

  @Test
  void equal_numbers_are_told() throws SheetRefusedException {
    ImportPlan plan = Sheets.plan("Nr;Eerste gesprek", "7;1/2/2025", "8;1/2/2025", "7;3/2/2025");

    assertThat(plan.dossiers()).hasSize(3);
    assertThat(Sheets.notice(plan, Message.SAME_NUMBER).orElseThrow().rows()).containsExactly(2, 4);
  }

  @Test
  void a_blank_row_of_answers_is_a_blank_dossier() throws SheetRefusedException {
    PlannedDossier dossier =
        Sheets.plan("Eerste gesprek;Rol;Sector", "1/2/2025").dossiers().getFirst();

    assertThat(dossier.answers()).isEqualTo(Answers.none());
    assertThat(dossier.intake().undated()).isEmpty();
    assertThat(dossier.services()).isEmpty();
    assertThat(dossier.kept().source()).isEqualTo("Eerste gesprek=1/2/2025");
  }

  @Test
  void the_small_sheet_comes_in_as_it_was_meant() throws SheetRefusedException {
    ImportPlan plan = Sheets.plan(Sheets.small());

    assertThat(plan.report().rows()).isEqualTo(5);
    assertThat(plan.report().unmapped())
        .extracting(UnmappedValue::value)
        .containsExactlyInAnyOrder("SGG", "amateur", "tovenaar", "afgesloten");
    assertThat(messages(plan))
        .containsExactlyInAnyOrder(
            Message.EARLIER_CONFIDANT,
            Message.SECTOR_OF_DISCIPLINE,
            Message.CLOSED_BUT_RUNNING,
            Message.TIME_WITHOUT_NUMBER,
            Message.OUTCOME_OF_OPEN,
            Message.SAME_ALIAS);
  }

  private static Stream<Message> messages(ImportPlan plan) {
    return plan.report().notices().stream().map(Notice::message);
  }
}
