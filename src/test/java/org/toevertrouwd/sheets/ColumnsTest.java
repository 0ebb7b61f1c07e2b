package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "Datum van het eerste gesprek met de melder, first-conversation",
    "'Datum 1e gesprek (dd/mm/jjjj)', first-conversation",
    "DATUM EERSTE CONTACT*, first-conversation",
    "Datum, first-conversation"
  })
  void a_heading_need_not_be_exact(String heading, String meaning) throws SheetRefusedException {
    ImportPlan plan = Sheets.plan(heading + ";Rol", "12/03/2025;getuige");

    assertThat(meanings(plan).get(heading)).contains(Meaning.of(meaning).orElseThrow());
  }

  @Test
  void a_heading_of_two_meanings_is_decided_by_content() throws SheetRefusedException {
    ImportPlan statute =
        Sheets.plan("Eerste gesprek;Status", "1/2/2025;freelancer", "2/2/2025;lid");
    ImportPlan outcome =
        Sheets.plan("Eerste gesprek;Status", "1/2/2025;loopt nog", "2/2/2025;opgelost");

    assertThat(meanings(statute).get("Status")).contains(Meaning.STATUTE);
    assertThat(meanings(outcome).get("Status")).contains(Meaning.OUTCOME);
  }

  @Test
  void a_column_without_a_known_heading_is_recognised_by_content() throws SheetRefusedException {
    ImportPlan plan =
        Sheets.plan(
            "Nr;Rol;Q1;Q2",
            "1;getuige;1/2/2025;groen",
            "2;ouder;2/2/2025;rood",
            "3;ouder;3/2/2025;geel");

    assertThat(meanings(plan).get("Q1")).contains(Meaning.FIRST_CONVERSATION);
    assertThat(meanings(plan).get("Q2")).contains(Meaning.FLAG);
    assertThat(Sheets.notice(plan, Message.COLUMN_BY_CONTENT)).isPresent();
  }

  @Test
  void a_column_of_yes_and_no_is_never_guessed() throws SheetRefusedException {
    ImportPlan plan = Sheets.plan("Eerste gesprek;Q", "1/2/2025;ja", "2/2/2025;nee", "3/2/2025;ja");

    assertThat(meanings(plan).get("Q")).isEmpty();
  }

  @Test
  void a_column_that_is_not_understood_is_told_and_kept_in_the_source()
      throws SheetRefusedException {
    ImportPlan plan = Sheets.plan("Eerste gesprek;Lievelingsdier", "1/2/2025;kat");

    assertThat(Sheets.notice(plan, Message.COLUMN_NOT_USED).orElseThrow().column())
        .isEqualTo("Lievelingsdier");
    assertThat(plan.dossiers().getFirst().kept().source()).contains("Lievelingsdier=kat");
  }

  @Test
  void equal_headings_are_told_apart() throws SheetRefusedException {
    ImportPlan plan =
        Sheets.plan(
            "Eerste gesprek;Notities;Notities;Sector;Sector", "1/2/2025;een;twee;film;circus");

    assertThat(meanings(plan)).containsKeys("Notities (2)", "Sector (2)");
    assertThat(plan.dossiers().getFirst().kept().narrative()).isEqualTo("een\n\ntwee");
    assertThat(plan.dossiers().getFirst().answers().one("sector")).contains("film");
    assertThat(plan.dossiers().getFirst().kept().source()).contains("Sector (2)=circus");
  }

  @Test
  void initials_that_come_again_are_other_people_unless_a_mapping_says_so()
      throws SheetRefusedException {
    String[] lines = {"Eerste gesprek;Initialen", "1/2/2025;A.B.", "2/2/2025;a.b."};
    ImportPlan apart = Sheets.plan(lines);
    ImportPlan joined =
        Sheets.plan(
            Sheets.bytes(String.join("\n", lines)),
            Sheets.mapping("{\"columns\": {\"initialen\": \"reporter\"}}"));

    assertThat(apart.dossiers())
        .extracting(dossier -> dossier.intake().reporter().id())
        .doesNotHaveDuplicates();
    assertThat(Sheets.notice(apart, Message.SAME_ALIAS).orElseThrow().rows()).containsExactly(2, 3);
    assertThat(joined.dossiers())
        .extracting(dossier -> dossier.intake().reporter().id().value())
        .containsOnly(joined.dossiers().getFirst().intake().reporter().id().value());
  }

  @Test
  void rows_that_are_no_dossier_are_passed_over_and_told() throws SheetRefusedException {
    ImportPlan plan =
        Sheets.plan(
            "Eerste gesprek;Minuten",
            "1/2/2025;60",
            "Eerste gesprek;Minuten",
            "2/2/2025;30",
            "Totaal;90");

    assertThat(plan.report().rows()).isEqualTo(2);
    assertThat(Sheets.notice(plan, Message.HEADINGS_REPEATED).orElseThrow().rows())
        .containsExactly(3);
    assertThat(Sheets.notice(plan, Message.TOTALS_PASSED_OVER).orElseThrow().rows())
        .containsExactly(5);
  }

  @Test
  void a_row_without_a_beginning_refuses_the_whole_sheet() throws SheetRefusedException {
    ImportPlan plan =
        Sheets.plan("Eerste gesprek;Rol", "1/2/2025;getuige", ";ouder", "31/2/2025;ouder");

    assertThat(plan.report().rows()).isEqualTo(3);
    assertThat(plan.report().imported()).isZero();
    assertThat(plan.dossiers()).isEmpty();
    assertThat(plan.report().refused())
        .containsExactly(
            new RefusedRow(3, Message.NO_FIRST_CONVERSATION),
            new RefusedRow(4, Message.IMPOSSIBLE_FIRST_CONVERSATION));
  }

  @Test
  void a_sheet_without_headings_or_dates_is_refused() {
    assertThatThrownBy(() -> Sheets.plan("1;kat;hond", "2;vis;muis"))
        .hasMessageContaining("NO_HEADINGS");
    assertThatThrownBy(() -> Sheets.plan("Rol;Sector", "getuige;film"))
        .hasMessageContaining("NO_FIRST_CONVERSATION_COLUMN");
  }

  @Test
  void text_that_spilled_over_the_last_column_refuses_its_row() throws SheetRefusedException {
    ImportPlan plan = Sheets.plan("Eerste gesprek;Notities", "1/2/2025;een; twee");

    assertThat(plan.report().refused()).containsExactly(new RefusedRow(2, Message.TOO_MANY_CELLS));
  }

  @Test
  void signs_that_turn_the_writing_are_kept_and_not_shown() throws SheetRefusedException {
    ImportPlan plan = Sheets.oneColumn("Sector", "fi\u202Elm\u0007!", "\u200Bfilm");

    assertThat(plan.dossiers().getLast().answers().one("sector")).contains("film");
    assertThat(plan.dossiers().getFirst().kept().source()).contains("fi\u202Elm\u0007!");
    assertThat(plan.report().mapping().values().get("Sector")).containsKey("film !");
  }

  @Test
  void five_thousand_dossiers_take_seconds() throws SheetRefusedException {
    StringBuilder sheet =
        new StringBuilder("Nr;Datum 1e gesprek;Leeftijd;Soort gedrag;Doorverwezen naar;Notities\n");
    for (int row = 1; row <= 5_000; row++) {
      sheet
          .append(row)
          .append(";12/03/2025;")
          .append(row % 80)
          .append(";pesten;CAW;verhaal ")
          .append(row)
          .append('\n');
    }
    long start = System.nanoTime();
    ImportPlan plan = Sheets.plan(Sheets.bytes(sheet.toString()));

    assertThat(plan.dossiers()).hasSize(5_000);
    assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
  }

  private static Map<String, Optional<Meaning>> meanings(ImportPlan plan) {
    return plan.report().mapping().columns();
  }
}
