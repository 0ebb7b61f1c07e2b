package org.toevertrouwd.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages that are wrong inside, most of them properly described and signed by their maker. */
final class PackageReaderTest {

  private static final PackageReader READER = new PackageReader(List.of(Codebooks.SMALL));

  private static void refused(byte[] file, Refusal reason) {
    Reading reading = READER.read(file);

    assertThat(reading).isInstanceOf(Reading.Refused.class);
    assertThat(((Reading.Refused) reading).reason()).isEqualTo(reason);
  }

  private static void refused(PackageEntry entry, UnaryOperator<String> change, Refusal reason) {
    refused(Packages.resigned(entry, change), reason);
  }

  @Nested
  final class A_file {

    @TempDir Path folder;

    @Test
    void that_is_not_there() {
      assertThat(READER.read(folder.resolve("nothing.zip")))
          .isEqualTo(new Reading.Refused(Refusal.UNREADABLE, List.of()));
    }

    @Test
    void that_is_a_folder() {
      assertThat(READER.read(folder)).isEqualTo(new Reading.Refused(Refusal.UNREADABLE, List.of()));
    }

    @Test
    void that_is_too_large_is_not_even_opened() throws IOException {
      Path large = folder.resolve("large.zip");
      try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
        file.setLength(PackageReader.MAX_FILE_BYTES + 1L);
      }

      assertThat(READER.read(large)).isEqualTo(new Reading.Refused(Refusal.TOO_LARGE, List.of()));
    }

    @Test
    void that_is_a_package_is_read() throws IOException {
      Path file = folder.resolve("small.zip");
      Files.write(file, Packages.small(Packages.knownKey()));

      assertThat(READER.read(file)).isInstanceOf(Reading.Accepted.class);
    }
  }

  @Nested
  final class A_signature {

    @Test
    void over_other_contents() {
      Map<PackageEntry, byte[]> contents = Packages.contents(Packages.small(Packages.knownKey()));
      contents.put(
          PackageEntry.OBSERVATIONS,
          Utf8.bytes(Packages.text(contents, PackageEntry.OBSERVATIONS) + "\r\n"));

      refused(PackageZip.write(contents), Refusal.SIGNATURE_WRONG);
    }

    @Test
    void with_the_key_of_somebody_else() {
      Map<PackageEntry, byte[]> contents = Packages.contents(Packages.small(Packages.knownKey()));
      String signature = Packages.text(contents, PackageEntry.SIGNATURE);
      String other = SigningKey.generate().signer().hex();
      contents.put(
          PackageEntry.SIGNATURE,
          Utf8.bytes(signature.replace(Packages.knownKey().signer().hex(), other)));

      refused(PackageZip.write(contents), Refusal.SIGNATURE_WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "toevertrouwd-signature-1\n", "\u0000\u0001"})
    void in_another_form(String text) {
      Map<PackageEntry, byte[]> contents = Packages.contents(Packages.small(Packages.knownKey()));
      contents.put(PackageEntry.SIGNATURE, Utf8.bytes(text));

      refused(PackageZip.write(contents), Refusal.SIGNATURE_FORM);
    }

    @Test
    void with_something_after_it() {
      Map<PackageEntry, byte[]> contents = Packages.contents(Packages.small(Packages.knownKey()));
      contents.put(
          PackageEntry.SIGNATURE,
          Utf8.bytes(Packages.text(contents, PackageEntry.SIGNATURE) + "\n"));

      refused(PackageZip.write(contents), Refusal.SIGNATURE_FORM);
    }
  }

  @Nested
  final class A_description {

    private void refusedAfter(String from, String to, Refusal reason) {
      refused(PackageEntry.DESCRIPTOR, text -> replaced(text, from, to), reason);
    }

    @Test
    void deeper_than_any_real_one() {
      String deep = "[".repeat(Json.MAX_DEPTH + 1) + "]".repeat(Json.MAX_DEPTH + 1);

      refused(PackageEntry.DESCRIPTOR, text -> deep, Refusal.JSON_TOO_DEEP);
    }

    @Test
    void as_deep_as_is_allowed_is_only_no_description() {
      String deep = "[".repeat(Json.MAX_DEPTH) + "]".repeat(Json.MAX_DEPTH);

      refused(PackageEntry.DESCRIPTOR, text -> deep, Refusal.DESCRIPTION_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{} {}", "{\"name\":1,\"name\":2}", "nothing"})
    void that_is_no_json(String text) {
      Refusal expected = text.isEmpty() ? Refusal.DESCRIPTION_INVALID : Refusal.JSON_INVALID;

      refused(PackageEntry.DESCRIPTOR, any -> text, expected);
    }

    @Test
    void with_a_wrong_hash() {
      refusedAfter("\"hash\" : \"sha256:", "\"hash\" : \"sha256:0", Refusal.HASH_WRONG);
    }

    @Test
    void with_a_wrong_length() {
      refusedAfter("\"bytes\" : ", "\"bytes\" : 1", Refusal.HASH_WRONG);
    }

    @Test
    void of_another_format() {
      refusedAfter("figures-1\"", "figures-2\"", Refusal.DESCRIPTION_INVALID);
    }

    @Test
    void that_says_more_than_the_format_allows() {
      refusedAfter("{\n", "{\n  \"author\" : \"somebody\",\n", Refusal.DESCRIPTION_INVALID);
    }

    @Test
    void written_with_other_spaces() {
      refusedAfter("\"name\" : ", "\"name\": ", Refusal.DESCRIPTION_INVALID);
    }

    @Test
    void with_a_threshold_that_is_too_low() {
      refusedAfter("\"threshold\" : 5", "\"threshold\" : 3", Refusal.TERMS_INVALID);
    }

    @Test
    void for_an_unknown_audience() {
      refusedAfter("\"bureau\"", "\"friends\"", Refusal.TERMS_INVALID);
    }

    @Test
    void of_an_unknown_mode() {
      refusedAfter("\"open\"", "\"ajar\"", Refusal.TERMS_INVALID);
    }

    @Test
    void of_another_codebook() {
      refusedAfter("\"" + "1".repeat(64), "\"" + "4".repeat(64), Refusal.CODEBOOK_UNKNOWN);
    }

    @Test
    void of_a_year_that_is_none() {
      refusedAfter("\"2025\"", "\"25\"", Refusal.DESCRIPTION_INVALID);
    }

    @Test
    void of_another_year_than_the_rows() {
      refusedAfter("\"2025\"", "\"2024\"", Refusal.ROW_DIFFERS);
    }

    @Test
    void that_is_below_the_floor_with_numbers_all_the_same() {
      refusedAfter("\"reached\"", "\"<2T\"", Refusal.UNKNOWN_TABLE);
    }
  }

  @Nested
  final class Other_files {

    @Test
    void with_code_lists_that_are_not_those_of_the_codebook() {
      refused(
          PackageEntry.CODELISTS,
          text -> replaced(text, "dance, nl", "ballet, nl"),
          Refusal.CODELISTS_DIFFER);
    }

    @Test
    void with_a_verdict_that_nobody_gave() {
      refused(
          PackageEntry.AUDIT,
          text -> replaced(text, "niet beproefd", "beproefd"),
          Refusal.VERDICT_UNKNOWN);
    }

    @Test
    void with_a_verdict_that_is_no_json() {
      refused(PackageEntry.AUDIT, text -> "niet beproefd", Refusal.JSON_INVALID);
    }
  }

  @Nested
  final class Observations_that {

    private void refusedAfter(String from, String to, Refusal reason) {
      refused(PackageEntry.OBSERVATIONS, text -> replaced(text, from, to), reason);
    }

    private void refusedRows(UnaryOperator<List<String>> change, Refusal reason) {
      refused(
          PackageEntry.OBSERVATIONS,
          text ->
              change.apply(new java.util.ArrayList<>(text.lines().toList())).stream()
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
            java.util.Collections.swap(rows, 3, 4);
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
      refused(PackageEntry.OBSERVATIONS, text -> "", Refusal.TABLE_FORM);
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

  @Nested
  final class A_refusal {

    @Test
    void names_the_row_and_nothing_that_was_read() {
      byte[] file =
          Packages.resigned(
              PackageEntry.OBSERVATIONS, text -> replaced(text, "role,witness", "role,Jansen"));

      assertThat(READER.read(file))
          .isEqualTo(new Reading.Refused(Refusal.UNKNOWN_CODE, List.of("8")));
    }

    @ParameterizedTest
    @EnumSource
    void is_explained_in_three_languages(Refusal reason) {
      List<String> texts = Wording.LANGUAGES.stream().map(reason::text).toList();

      assertThat(texts).doesNotHaveDuplicates().allMatch(text -> text.length() > 30);
    }
  }

  @Test
  void every_changed_byte_is_refused_or_changes_nothing() {
    byte[] file = Packages.write(Codebooks.TINY, Tiny.figures(), Packages.knownKey());
    PackageReader reader = new PackageReader(List.of(Codebooks.TINY));
    Reading honest = reader.read(file);

    assertThat(honest).isInstanceOf(Reading.Accepted.class);
    for (int mask : List.of(0x01, 0x20, 0x80, 0xFF)) {
      for (int place = 0; place < file.length; place++) {
        Reading reading = reader.read(Zips.set(file, place, file[place] ^ mask));
        if (reading instanceof Reading.Accepted) {
          assertThat(reading).as("byte %d, mask %x", place, mask).isEqualTo(honest);
        }
      }
    }
  }

  @Test
  void every_cut_is_refused() {
    byte[] file = Packages.small(Packages.knownKey());

    for (int length = 0; length < file.length; length += 7) {
      assertThat(READER.read(Arrays.copyOf(file, length))).isInstanceOf(Reading.Refused.class);
    }
  }

  private static String replaced(String text, String from, String to) {
    assertThat(text).contains(from);
    return text.replace(from, to);
  }
}
