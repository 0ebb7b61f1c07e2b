package org.toevertrouwd.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryReaderTest {

  private static final String SMALL =
      """
      {"format": "toevertrouwd-directory", "version": 1,
       "documents": [{"code": "plan", "file": "plan.txt", "title": "Plan"}],
       "services": [
        {"code": "house", "kind": "care", "audience": "reporter",
         "name": {"nl": "Huis", "fr": "Maison", "en": "House"},
         "scope": {"areas": ["be"], "activities": ["work"], "behaviours": [], "readForWhom": false},
         "facts": {"cost": {"text": {"nl": "Gratis", "fr": "Gratuit", "en": "Free"},
                            "source": {"document": "plan", "place": "2.1"}}},
         "sources": [{"document": "plan", "place": "2.1"}],
         "synonyms": ["thuis"], "since": "2020-01-01", "until": "2030-01-01"},
        {"code": "garden", "kind": "care", "audience": "reporter",
         "name": {"nl": "Tuin", "fr": "Jardin", "en": "Garden"},
         "scope": {"areas": [], "activities": [], "behaviours": [], "minor": true, "readForWhom": true},
         "facts": {}, "sources": [{"document": "plan", "place": "2.2"}], "synonyms": [],
         "broader": "house"}],
       "vangnet": {"entry": "listening",
        "steps": [
         {"code": "listening", "name": {"nl": "Luisteren", "fr": "Écouter", "en": "Listening"},
          "explanation": {"nl": "Horen", "fr": "Entendre", "en": "Hearing"},
          "scope": {"areas": [], "activities": [], "behaviours": [], "readForWhom": false},
          "services": ["house"], "source": {"document": "plan", "place": "2.1"}},
         {"code": "aftercare", "name": {"nl": "Nazorg", "fr": "Suivi", "en": "Aftercare"},
          "explanation": {"nl": "Zorgen", "fr": "Soigner", "en": "Caring"},
          "scope": {"areas": [], "activities": [], "behaviours": [], "readForWhom": false},
          "services": [], "source": {"document": "plan", "place": "2.1"}}],
        "edges": [{"from": "listening", "to": "aftercare",
          "label": {"nl": "daarna", "fr": "ensuite", "en": "then"},
          "scope": {"areas": [], "activities": [], "behaviours": [], "readForWhom": false}}]}}
      """;

  private static DirectoryReading read(String json) {
    return DirectoryReader.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String with(String old, String replacement) {
    assertThat(SMALL).contains(old);
    return SMALL.replace(old, replacement);
  }

  private static List<Finding> findings(String json) {
    return switch (read(json)) {
      case DirectoryReading.Accepted accepted -> List.of();
      case DirectoryReading.Refused refused -> refused.findings();
    };
  }

  @Nested
  class A_file_in_order {

    @Test
    void is_taken_with_everything_in_it() {
      assertThat(read(SMALL))
          .isInstanceOfSatisfying(
              DirectoryReading.Accepted.class,
              accepted -> {
                Service house =
                    accepted.directory().service(new ServiceCode("house")).orElseThrow();
                assertThat(house.kind()).isEqualTo(ServiceKind.CARE);
                assertThat(house.scope().areas()).containsExactly(Area.BELGIUM);
                assertThat(house.fact(FactKind.COST))
                    .map(fact -> fact.text().fr())
                    .hasValue("Gratuit");
                assertThat(house.since()).hasValue(Services.DAY.withYear(2020).withDayOfYear(1));
                Service garden =
                    accepted.directory().service(new ServiceCode("garden")).orElseThrow();
                assertThat(garden.broader()).hasValue(house.code());
                assertThat(garden.scope().minor()).hasValue(true);
                assertThat(garden.until()).isEmpty();
              });
    }
  }

  @Nested
  class A_file_of_another_shape {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"care\"|\"magic\"|WRONG_SHAPE",
          "\"reporter\"|\"everyone\"|WRONG_SHAPE",
          "[\"be\"]|[\"moon\"]|WRONG_SHAPE",
          "\"cost\"|\"price\"|WRONG_SHAPE",
          "\"code\": \"house\"|\"code\": \"House!\"|WRONG_SHAPE",
          "\"2020-01-01\"|\"2020-13-01\"|WRONG_SHAPE",
          "\"2020-01-01\"|20200101|WRONG_SHAPE",
          "\"nl\": \"Huis\"|\"nl\": 7|WRONG_SHAPE",
          "\"nl\": \"Huis\"|\"nl\": null|WRONG_SHAPE",
          "\"nl\": \"Huis\", |''|WRONG_SHAPE",
          "\"synonyms\": [\"thuis\"]|\"synonyms\": [null]|WRONG_SHAPE",
          "\"synonyms\": [\"thuis\"], |''|WRONG_SHAPE",
          "\"readForWhom\": true|\"readForWhom\": \"yes\"|WRONG_SHAPE",
          ", \"readForWhom\": true|''|WRONG_SHAPE",
          "\"version\": 1|\"version\": \"1\"|WRONG_SHAPE",
          "\"version\": 1|\"version\": 1.0|WRONG_SHAPE",
          "\"nl\": \"Huis\"|\"nl\": \"Huis\", \"de\": \"Haus\"|UNKNOWN_FIELD",
          "\"nl\": \"Huis\"|\"nl\": \"Huis\", \"nl\": \"Thuis\"|NOT_JSON",
          "\"nl\": \"Huis\"|nl: 'Huis'|NOT_JSON",
          "toevertrouwd-directory|toevertrouwd-codebook|OTHER_FORMAT",
          "\"version\": 1|\"version\": 2|OTHER_VERSION"
        })
    void is_refused_with_the_reason(String old, String replacement, Problem problem) {
      assertThat(findings(with(old, replacement)))
          .extracting(Finding::problem)
          .containsExactly(problem);
    }

    @Test
    void says_where_without_repeating_what_stands_there() {
      assertThat(findings(with("\"nl\": \"Huis\"", "\"nl\": \"Huis\", \"geheim\": 1")))
          .containsExactly(new Finding("services[0].name", Problem.UNKNOWN_FIELD));
    }

    @ParameterizedTest
    @CsvSource({"cost", "care", "plan.txt", "services", "reporter", "Huis", "2020-01-01"})
    void never_repeats_a_word_of_its_own(String word) {
      assertThat(findings(SMALL.replace('"' + word + '"', "\"geheim\": [null], \"geheim\"")))
          .isNotEmpty()
          .noneMatch(finding -> finding.place().contains("geheim"));
      assertThat(findings(SMALL.replace('"' + word + "\":", "\"geheim\":")))
          .noneMatch(finding -> finding.place().contains("geheim"));
    }

    @Test
    void has_nothing_after_its_end() {
      assertThat(findings(SMALL + "{}")).isNotEmpty();
    }
  }

  @Nested
  class A_file_that_does_not_hold_together {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"nl\": \"Huis\"|\"nl\": \" \"|services[0].name.nl|BAD_TEXT",
          "\"fr\": \"Gratuit\"|\"fr\": \"\\u0007\"|services[0].facts.cost.fr|BAD_TEXT",
          "[\"thuis\"]|[\"--\"]|services[0].synonyms|BAD_TEXT",
          "[\"thuis\"]|[\"thuis\",\"THUIS!\"]|services[0].synonyms[1]|DUPLICATE",
          "[\"work\"]|[\"Work\"]|services[0].scope.activities|BAD_CODE",
          "\"code\": \"garden\"|\"code\": \"house\"|services[1]|DUPLICATE",
          "\"nl\": \"Tuin\"|\"nl\": \"Thuis\"|services[1]|AMBIGUOUS_NAME",
          "\"broader\": \"house\"|\"broader\": \"shed\"|services[1].broader|UNKNOWN_REFERENCE",
          "\"broader\": \"house\"|\"broader\": \"garden\"|services[1].broader|BROADER_CHAIN",
          "2030-01-01|2020-01-01|services[0].until|PERIOD_REVERSED",
          "{\"document\": \"plan\", \"place\": \"2.2\"}|''|services[1].sources|NO_SOURCE",
          "\"plan\", \"place\": \"2.2\"|\"map\", \"place\":"
              + " \"2.2\"|services[1].sources|UNKNOWN_REFERENCE",
          "\"entry\": \"listening\"|\"entry\": \"report\"|vangnet.entry|UNKNOWN_REFERENCE",
          "\"to\": \"aftercare\"|\"to\": \"heaven\"|vangnet.edges[0]|UNKNOWN_REFERENCE",
          "\"to\": \"aftercare\"|\"to\": \"listening\"|vangnet.steps[1]|UNREACHABLE",
          "\"services\": [\"house\"]|\"services\":"
              + " [\"shed\"]|vangnet.steps[0].services|UNKNOWN_REFERENCE",
          "\"services\": []|\"services\":"
              + " [\"house\",\"house\"]|vangnet.steps[1].services[1]|DUPLICATE"
        })
    void is_refused_at_the_place(String old, String replacement, String place, Problem problem) {
      assertThat(findings(with(old, replacement))).contains(new Finding(place, problem));
    }

    @Test
    void is_told_everything_that_is_wrong_at_once() {
      assertThat(
              findings(
                  with("\"nl\": \"Huis\"", "\"nl\": \"\"").replace("aftercare\",\n", "x\",\n")))
          .hasSizeGreaterThan(1);
    }
  }

  @Nested
  class A_file_that_is_meant_to_harm {

    @Test
    void is_measured_before_it_is_read() {
      assertThat(DirectoryReader.read(new byte[DirectoryMapper.MAX_BYTES + 1]))
          .isEqualTo(new DirectoryReading.Refused(List.of(new Finding("", Problem.TOO_LARGE))));
    }

    @Test
    void cannot_hide_a_long_text_or_a_deep_nest() {
      assertThat(findings(with("Gratis", "x".repeat(3_000))))
          .extracting(Finding::problem)
          .containsExactly(Problem.TOO_LARGE);
      assertThat(findings("[".repeat(5_000))).isNotEmpty();
      assertThat(findings(with("{}", "{\"cost\":".repeat(40)))).isNotEmpty();
    }

    @Test
    void cannot_have_endless_lists() {
      String many = "[" + "\"a\",".repeat(60) + "\"b\"]";

      assertThat(findings(with("[\"thuis\"]", many)))
          .containsExactly(new Finding("services", Problem.TOO_MANY));
    }

    @Test
    void is_refused_quietly_wherever_it_is_cut_off() {
      byte[] whole = SMALL.getBytes(StandardCharsets.UTF_8);
      int end = SMALL.stripTrailing().getBytes(StandardCharsets.UTF_8).length;
      for (int length = 0; length < end; length++) {
        assertThat(DirectoryReader.read(Arrays.copyOf(whole, length)))
            .isInstanceOf(DirectoryReading.Refused.class);
      }
    }

    @Test
    void never_makes_the_reader_throw_when_bytes_change() {
      Random random = new Random(20250602);
      for (int round = 0; round < 2_000; round++) {
        byte[] changed = SMALL.getBytes(StandardCharsets.UTF_8);
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        assertThat(DirectoryReader.read(changed)).isNotNull();
      }
    }
  }
}
