package org.toevertrouwd.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toevertrouwd.codebook.SmallCodebook.findings;
import static org.toevertrouwd.codebook.SmallCodebook.good;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.codebook.CodebookFinding.Reason;
import org.toevertrouwd.codebook.CodebookReading.Accepted;
import org.toevertrouwd.codebook.CodebookReading.Refused;

final class CodebookReaderTest {

  private static List<CodebookFinding> read(String json) {
    return findings(CodebookReader.read(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Nested
  final class A_good_codebook {

    private final Codebook codebook = good().codebook();

    @Test
    void is_read_whole_and_in_order() {
      assertThat(codebook.id()).isEqualTo("small");
      assertThat(codebook.version()).isEqualTo("3");
      assertThat(codebook.dimensions())
          .extracting(Dimension::code)
          .containsExactly("colour", "smell", "shape");
      assertThat(codebook.layout())
          .extracting(TableDefinition::id)
          .containsExactly("colours", "smells", "shapes", "both");
    }

    @Test
    void keeps_every_field_of_a_category() {
      Dimension colour = codebook.dimension("colour").orElseThrow();

      assertThat(colour.category("scarlet"))
          .hasValueSatisfying(
              scarlet -> {
                assertThat(scarlet.label()).isEqualTo(new Texts("n", "f", "e"));
                assertThat(scarlet.definition().in("fr")).isEqualTo("f.");
                assertThat(scarlet.source()).isEqualTo("seeds/002, 3");
                assertThat(scarlet.since()).isEqualTo("1");
                assertThat(scarlet.until()).contains("2");
                assertThat(scarlet.broader()).contains("red");
                assertThat(scarlet.equivalents()).isEmpty();
              });
      assertThat(codebook.dimension("smell").flatMap(smell -> smell.category("sweet")))
          .map(Category::equivalents)
          .map(equivalents -> equivalents.get("mores"))
          .contains("pesten");
    }

    @Test
    void carries_the_hash_of_its_bytes() {
      assertThat(codebook.sha256()).hasSize(64).isEqualTo(CodebookReader.sha256(good().bytes()));
    }

    @Test
    void leaves_ended_categories_out_of_its_tables() {
      assertThat(codebook.categories(new Axis("colour", false)))
          .extracting(Category::code)
          .containsExactly("red", "blue", "unknown");
    }
  }

  @Nested
  final class A_file_that_is_no_codebook {

    @Test
    void is_refused_when_it_is_too_large_before_it_is_looked_at() {
      byte[] large = new byte[LocatedJson.MAX_BYTES + 1];

      assertThat(findings(CodebookReader.read(large)))
          .containsExactly(new CodebookFinding(Reason.TOO_LARGE, "", 1, large.length + " bytes"));
    }

    @Test
    void is_refused_when_it_nests_too_deep() {
      int deep = LocatedJson.MAX_DEPTH + 1;

      assertThat(read("[".repeat(deep) + "]".repeat(deep)))
          .singleElement()
          .extracting(CodebookFinding::reason)
          .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void is_refused_when_it_has_too_many_values() {
      assertThat(read("[" + "0,".repeat(LocatedJson.MAX_VALUES) + "0]"))
          .singleElement()
          .extracting(CodebookFinding::reason)
          .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void is_refused_when_its_names_would_cost_memory() {
      String name = "n".repeat(60);
      String nested = ("{\"" + name + "\":").repeat(10) + "0" + "}".repeat(10);

      assertThat(read(nested))
          .singleElement()
          .extracting(CodebookFinding::reason)
          .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void is_refused_when_it_is_not_utf_8() {
      assertThat(findings(CodebookReader.read(new byte[] {'{', (byte) 0xC3, '}'})))
          .containsExactly(new CodebookFinding(Reason.NOT_JSON, "", 1, "UTF-8"));
    }

    @Test
    void is_refused_with_its_line_when_it_is_not_json() {
      assertThat(read("{\n\"id\": \"small\",\n}"))
          .containsExactly(new CodebookFinding(Reason.NOT_JSON, "", 3, ""));
    }

    @Test
    void is_refused_when_it_is_empty_or_holds_two_values() {
      assertThat(read("")).extracting(CodebookFinding::reason).containsExactly(Reason.NOT_JSON);
      assertThat(read("{}\n{}")).containsExactly(new CodebookFinding(Reason.NOT_JSON, "", 2, ""));
    }

    @Test
    void is_refused_when_it_is_a_list() {
      assertThat(read("[]"))
          .extracting(CodebookFinding::reason)
          .contains(Reason.WRONG_VALUE, Reason.MISSING_FIELD);
    }

    @Test
    void is_refused_when_a_field_stands_twice() {
      assertThat(good().with("{\"id\": \"small\"", "{\"id\": \"a\",\n\"id\": \"b\"").findings())
          .containsExactly(new CodebookFinding(Reason.DUPLICATE_FIELD, "/id", 2, ""));
    }
  }

  @Nested
  final class A_codebook_with_a_wrong_field {

    @Test
    void is_refused_for_a_field_that_the_format_does_not_have() {
      assertThat(good().with("\"round\",", "\"round\", \"color\": \"x\",").findings())
          .containsExactly(
              new CodebookFinding(Reason.UNKNOWN_FIELD, "/dimensions/2/categories/0", 17, "color"));
    }

    @Test
    void is_refused_for_a_field_that_is_missing() {
      assertThat(good().with("\"linkedTo\": [\"smells\"],", "").findings())
          .containsExactly(new CodebookFinding(Reason.MISSING_FIELD, "/layout/0", 20, "linkedTo"));
    }

    @Test
    void is_refused_for_another_kind_of_value() {
      assertThat(good().with("\"multi\": true", "\"multi\": \"true\"").findings())
          .containsExactly(
              new CodebookFinding(Reason.WRONG_VALUE, "/dimensions/1/multi", 12, "true or false"));
    }

    @Test
    void is_refused_for_a_unit_that_does_not_exist() {
      String smells = "{\"id\": \"smells\", \"unit\": ";

      assertThat(good().with(smells + "\"CASES\"", smells + "\"DAYS\"").findings())
          .contains(new CodebookFinding(Reason.WRONG_VALUE, "/layout/1/unit", 22, "unit"));
    }

    @Test
    void is_refused_for_a_missing_and_for_a_blank_language() {
      String round = "{\"code\": \"round\", \"label\": {\"nl\": \"n\", \"fr\": \"f\"";

      assertThat(good().with(round, round.replace(", \"fr\": \"f\"", "")).findings())
          .containsExactly(
              new CodebookFinding(
                  Reason.MISSING_LANGUAGE, "/dimensions/2/categories/0/label", 17, "fr"));
      assertThat(good().with(round, round.replace("\"f\"", "\" \"")).findings())
          .containsExactly(
              new CodebookFinding(
                  Reason.MISSING_LANGUAGE, "/dimensions/2/categories/0/label/fr", 17, "fr"));
    }

    @Test
    void is_refused_for_a_text_that_a_screen_cannot_show() {
      String round = "{\"code\": \"round\", \"label\": {\"nl\": ";

      assertThat(good().with(round + "\"n\"", round + "\"n\\u0007\"").findings())
          .extracting(CodebookFinding::reason)
          .containsExactly(Reason.BAD_TEXT);
      assertThat(good().with(round + "\"n\"", round + '"' + "n".repeat(601) + '"').findings())
          .extracting(CodebookFinding::reason)
          .containsExactly(Reason.BAD_TEXT);
    }

    @Test
    void is_refused_for_a_code_in_another_shape() {
      for (String bad : List.of("Round", "round one", "-round", "ro--und", "r".repeat(49), "=1")) {
        assertThat(good().with("\"code\": \"round\"", "\"code\": \"" + bad + "\"").findings())
            .containsExactly(
                new CodebookFinding(Reason.BAD_CODE, "/dimensions/2/categories/0/code", 17, ""));
      }
    }

    @Test
    void is_refused_for_a_version_that_is_no_number() {
      assertThat(good().with("\"version\": \"3\"", "\"version\": \"3.0\"").findings())
          .containsExactly(new CodebookFinding(Reason.BAD_VERSION, "/version", 1, ""));
    }

    @Test
    void shows_everything_that_is_wrong_at_once() {
      assertThat(
              good()
                  .with("\"code\": \"round\"", "\"code\": \"ROUND\"")
                  .with("\"version\": \"3\"", "\"version\": \"x\"")
                  .with("\"multi\": true, ", "")
                  .findings())
          .extracting(CodebookFinding::line)
          .containsExactly(1, 12, 17);
    }
  }

  @Nested
  final class A_damaged_file {

    @Test
    void is_read_or_refused_but_never_breaks_the_reader() {
      Random random = new Random(20261120);
      byte[] whole = good().bytes();
      for (int round = 0; round < 3000; round++) {
        byte[] damaged = Arrays.copyOf(whole, whole.length - (round % 2) * random.nextInt(50));
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        switch (CodebookReader.read(damaged)) {
          case Accepted(Codebook codebook) -> assertThat(codebook.layout()).isNotEmpty();
          case Refused(var findings) ->
              assertThat(findings).isNotEmpty().allMatch(one -> one.line() > 0);
        }
      }
    }
  }
}
