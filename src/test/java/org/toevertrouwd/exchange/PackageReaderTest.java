package org.toevertrouwd.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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

  private static String replaced(String text, String from, String to) {
    assertThat(text).contains(from);
    return text.replace(from, to);
  }
}
