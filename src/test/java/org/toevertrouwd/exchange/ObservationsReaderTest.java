package org.toevertrouwd.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Observations that are refused though their maker described and signed them: those that ... */
final class ObservationsReaderTest {

  private static void refused(UnaryOperator<String> change, Refusal reason) {
    byte[] file = Packages.resigned(PackageEntry.OBSERVATIONS, change);
    Reading reading = new PackageReader(List.of(Codebooks.SMALL)).read(file);

    assertThat(reading).isInstanceOf(Reading.Refused.class);
    assertThat(((Reading.Refused) reading).reason()).isEqualTo(reason);
  }

  private static void refusedAfter(String from, String to, Refusal reason) {
    refused(
        text -> {
          assertThat(text).contains(from);
          return text.replace(from, to);
        },
        reason);
  }

  private static void refusedRows(UnaryOperator<List<String>> change, Refusal reason) {
    refused(
        text ->
            change.apply(new ArrayList<>(text.lines().toList())).stream()
                .collect(Collectors.joining("\r\n", "", "\r\n")),
        reason);
  }

  /** A published row of the total of the roles. */
  private static final String TOTAL = "cases-role,role,_T,,,CASES,60,A,F";

  @Test
  void lack_a_cell() {
    refusedRows(
        rows -> {
          rows.remove(3);
          return rows;
        },
        Refusal.MISSING_CELL);
  }

  @Test
  void have_a_cell_twice() {
    refusedRows(
        rows -> {
          rows.add(rows.get(3));
          return rows;
        },
        Refusal.EXTRA_CELL);
  }

  @Test
  void have_the_cells_in_another_order() {
    refusedRows(
        rows -> {
          Collections.swap(rows, 3, 4);
          return rows;
        },
        Refusal.CELL_ORDER);
  }

  @Test
  void have_more_rows_than_a_codebook_can_have() {
    refusedRows(
        rows -> {
          String row = rows.get(3);
          IntStream.range(0, Csv.MAX_ROWS).forEach(i -> rows.add(row));
          return rows;
        },
        Refusal.TOO_MANY_ROWS);
  }

  @Test
  void have_a_field_that_is_overlong() {
    refusedAfter("cases-role,role,_T", "x".repeat(5_000), Refusal.TABLE_FORM);
  }

  @Test
  void have_a_column_more() {
    refusedAfter("CODEBOOK_VERSION", "CODEBOOK_VERSION,NOTE", Refusal.TABLE_FORM);
  }

  @Test
  void have_a_row_with_a_field_less() {
    refusedAfter(TOTAL + ",5,1", TOTAL + ",5", Refusal.TABLE_FORM);
  }

  @Test
  void are_empty() {
    refused(text -> "", Refusal.TABLE_FORM);
  }

  @Test
  void have_an_unknown_code() {
    refusedAfter("role,witness", "role,bystander", Refusal.UNKNOWN_CODE);
  }

  @Test
  void have_an_unknown_table() {
    refusedAfter("cases-role", "cases-shoe-size", Refusal.UNKNOWN_TABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-60", "1000001", "6e1", "60.0", "060", "+60", " 60", "99999999999"})
  void have_a_value_that_is_none(String value) {
    refusedAfter(TOTAL, TOTAL.replace("60", value), Refusal.VALUE_INVALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "4"})
  void publish_a_value_below_the_threshold(String value) {
    refusedAfter(TOTAL, TOTAL.replace("60", value), Refusal.BELOW_THRESHOLD);
  }

  @Test
  void have_a_second_mark_for_hidden_cells() {
    refusedAfter(",,Q,C,", ",,Q,S,", Refusal.STATUS_INVALID);
  }

  @Test
  void hide_a_cell_but_tell_its_value() {
    refusedAfter(TOTAL, TOTAL.replace("A,F", "Q,C"), Refusal.STATUS_INVALID);
  }

  @Test
  void publish_a_cell_without_a_value() {
    refusedAfter(TOTAL, TOTAL.replace("60", ""), Refusal.STATUS_INVALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dataflow,,I", "I,2024,A", "I,2025,M"})
  void have_a_row_of_something_else(String other) {
    String from =
        other.startsWith("dataflow") ? "dataflow,TOEVERTROUWD:FIGURES(1.0.0),I" : "I,2025,A";

    refusedAfter(from, other, Refusal.ROW_DIFFERS);
  }

  @Test
  void have_a_row_in_another_unit() {
    refusedAfter(TOTAL, TOTAL.replace("CASES", "ADVICE"), Refusal.ROW_DIFFERS);
  }

  @Test
  void have_totals_that_differ_between_tables() {
    refusedAfter(TOTAL, TOTAL.replace("60", "61"), Refusal.SUM_WRONG);
  }

  @Test
  void are_written_with_needless_quotes() {
    refusedAfter(TOTAL, TOTAL.replace("CASES", "\"CASES\""), Refusal.CELL_ORDER);
  }
}
