package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.casework.Consent;

/** What the cells of a workbook of others say, and workbooks that mean harm. */
final class WorkbookCellsTest {

  private static final String HEADINGS =
      Workbooks.row(
          1,
          "Datum 1e gesprek",
          "Geslacht",
          "Leeftijd",
          "Minuten",
          "Akkoord tellen",
          "Organisatie",
          "Afgesloten op");

  @Test
  void every_kind_of_cell_is_read() throws SheetRefusedException {
    ImportPlan plan =
        plan(
            Workbooks.number("A2", 1, "45690")
                + Workbooks.text("B2", "v")
                + Workbooks.number("C2", 0, "29")
                + "<c r=\"D2\"><f>SUM(1,2)</f><v>90</v></c>"
                + Workbooks.typed("E2", "b", "1")
                + Workbooks.text("F2", "Huis")
                + Workbooks.number("G2", 2, "45700.75"));
    PlannedDossier dossier = plan.dossiers().getFirst();

    assertThat(dossier.intake().milestones().firstContactOn()).contains(LocalDate.of(2025, 2, 2));
    assertThat(dossier.closedOn()).contains(LocalDate.of(2025, 2, 12));
    assertThat(dossier.answers().all("age-band")).containsExactly("25-34");
    assertThat(dossier.intake().undated().orElseThrow().minutes()).isEqualTo(90);
    assertThat(dossier.consents().counting().state()).isEqualTo(Consent.State.GIVEN);
    assertThat(dossier.organisation()).isEqualTo("Huis");
    assertThat(plan.report().unmapped()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!"})
  void a_formula_that_failed_is_nobody_and_listed(String error) throws SheetRefusedException {
    ImportPlan plan =
        plan(
            Workbooks.number("A2", 1, "45690")
                + Workbooks.typed("B2", "e", error)
                + Workbooks.typed("D2", "e", error)
                + Workbooks.typed("E2", "e", error)
                + Workbooks.typed("F2", "e", error)
                + Workbooks.typed("G2", "e", error));
    PlannedDossier dossier = plan.dossiers().getFirst();

    assertThat(dossier.organisation()).isEmpty();
    assertThat(dossier.answers().all("gender")).containsExactly("unknown");
    assertThat(dossier.consents().counting().state()).isEqualTo(Consent.State.NOT_ASKED);
    assertThat(plan.report().unmapped())
        .extracting(UnmappedValue::column)
        .containsExactlyInAnyOrder("Geslacht", "Minuten", "Akkoord tellen", "Afgesloten op");
  }

  @Test
  void no_is_a_refusal() throws SheetRefusedException {
    ImportPlan plan = plan(Workbooks.number("A2", 1, "45690") + Workbooks.typed("E2", "b", "0"));

    assertThat(plan.dossiers().getFirst().consents().counting().state())
        .isEqualTo(Consent.State.REFUSED);
  }

  @Test
  void decimals_of_an_age_do_not_make_two_ages() throws SheetRefusedException {
    ImportPlan plan = plan(Workbooks.number("A2", 1, "45690") + Workbooks.number("C2", 0, "29.5"));

    assertThat(plan.dossiers().getFirst().answers().all("age-band")).containsExactly("25-34");
  }

  @Test
  void a_number_beyond_all_dates_is_no_day() throws SheetRefusedException {
    assertThat(plan(Workbooks.number("A2", 1, "1E99999")).report().refused())
        .containsExactly(new RefusedRow(2, Message.NO_DAY_OF_FIRST_CONVERSATION));
  }

  @Test
  void the_sheet_with_dossiers_is_found_behind_an_explanation() throws SheetRefusedException {
    ImportPlan plan =
        Sheets.plan(
            Workbooks.of(
                Workbooks.row(1, "Uitleg") + Workbooks.row(2, "Datum", "vul in wanneer"),
                HEADINGS + Workbooks.row(2, (CharSequence) Workbooks.number("A2", 1, "45690"))));

    assertThat(plan.dossiers()).hasSize(1);
    assertThat(Sheets.notice(plan, Message.SHEETS_LEFT_OUT).orElseThrow().column()).isEqualTo("1");
  }

  @Test
  void a_sheet_that_is_not_needed_may_be_unreadable() throws SheetRefusedException {
    ImportPlan plan =
        Sheets.plan(
            Workbooks.of(
                "<row r=\"1\"><c r=\"A1\"><f>SUM(B1)</f></c></row>",
                HEADINGS + Workbooks.row(2, "3/2/2025", "v")));

    assertThat(plan.dossiers()).hasSize(1);
    assertThat(Sheets.notice(plan, Message.SHEETS_LEFT_OUT)).isPresent();
  }

  @Test
  void of_sheets_for_each_month_the_first_is_read_and_the_others_told()
      throws SheetRefusedException {
    ImportPlan plan =
        Sheets.plan(
            Workbooks.of(
                HEADINGS + Workbooks.row(2, "3/1/2025", "v"),
                HEADINGS + Workbooks.row(2, "3/2/2025", "m"),
                HEADINGS + Workbooks.row(2, "3/3/2025", "x")));

    assertThat(plan.dossiers()).hasSize(1);
    assertThat(plan.dossiers().getFirst().answers().all("gender")).containsExactly("woman");
    assertThat(Sheets.notice(plan, Message.SHEETS_LEFT_OUT).orElseThrow().column()).isEqualTo("2");
  }

  @Test
  void rows_out_of_order_are_put_in_order() throws SheetRefusedException {
    ImportPlan plan =
        Sheets.plan(
            Workbooks.of(
                HEADINGS + Workbooks.row(5, "5/2/2025", "m") + Workbooks.row(3, "3/2/2025", "v")));

    assertThat(plan.dossiers()).extracting(PlannedDossier::row).containsExactly(3, 5);
    assertThat(plan.report().emptyRows()).isEqualTo(2);
  }

  @Test
  void rows_without_numbers_are_counted_from_one() throws SheetRefusedException {
    String unnumbered =
        (HEADINGS + Workbooks.row(2, "3/2/2025", "v")).replaceAll(" r=\"\\w+\"", "");

    assertThat(Sheets.plan(Workbooks.of(unnumbered)).dossiers())
        .extracting(PlannedDossier::row)
        .containsExactly(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZZZ2", "ZZZZZZ2", "&#90;ZZZZZ2", "zzzzzz2"})
  void a_cell_far_away_is_refused_before_room_is_made(String address) {
    assertRefused(
        Workbooks.row(2, (CharSequence) Workbooks.text(address, "x")), Message.HOSTILE_WORKBOOK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2147483647", "1048577", "-5"})
  void a_row_that_no_program_has_is_refused(String number) {
    assertRefused(
        "<row r=\"%1$s\"><c r=\"A%1$s\"><v>1</v></c></row>".formatted(number),
        Message.DAMAGED_WORKBOOK);
  }

  @Test
  void a_text_that_is_not_there_is_refused_and_not_left_out() {
    assertRefused(
        Workbooks.row(2, (CharSequence) Workbooks.typed("A2", "s", "99")),
        Message.DAMAGED_WORKBOOK);
  }

  @Test
  void letters_in_a_number_are_refused() {
    assertRefused(
        Workbooks.row(2, (CharSequence) Workbooks.number("A2", 0, "abc")),
        Message.DAMAGED_WORKBOOK);
  }

  private static ImportPlan plan(String cells) throws SheetRefusedException {
    return Sheets.plan(Workbooks.of(HEADINGS + Workbooks.row(2, (CharSequence) cells)));
  }

  private static void assertRefused(String row, Message reason) {
    byte[] workbook = Workbooks.of(HEADINGS + row);

    assertThatThrownBy(() -> Sheets.plan(workbook))
        .isInstanceOfSatisfying(
            SheetRefusedException.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
