package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Dimension;

/** The list of synonyms as data: it may not contradict itself, the codebook or the directory. */
final class SynonymsDataTest {

  private final Vocabulary vocabulary = new Vocabulary(Sheets.CODEBOOK, Sheets.DIRECTORY);
  private final Synonyms synonyms = SynonymsFile.load(vocabulary);

  @ParameterizedTest
  @EnumSource(Meaning.class)
  void every_meaning_has_a_heading_but_the_one_only_a_mapping_gives(Meaning meaning) {
    boolean known =
        synonyms.headings().known().values().stream().anyMatch(some -> some.contains(meaning));

    assertThat(known).isEqualTo(meaning != Meaning.REPORTER);
  }

  @ParameterizedTest
  @EnumSource(Meaning.class)
  void a_heading_of_a_meaning_is_read_as_that_meaning(Meaning meaning) {
    synonyms
        .headings()
        .known()
        .forEach(
            (heading, meanings) ->
                assertThat(synonyms.headings().exact(heading).anyMatch(meaning::equals))
                    .isEqualTo(meanings.contains(meaning)));
  }

  @Test
  void a_heading_has_at_most_two_meanings() {
    assertThat(synonyms.headings().known().values()).allMatch(meanings -> meanings.size() <= 2);
  }

  @Test
  void every_code_exists() {
    synonyms
        .values()
        .values()
        .forEach(
            senses ->
                senses
                    .values()
                    .forEach(
                        sense -> {
                          requireKnown(sense.means());
                          requireKnown(sense.candidates());
                        }));
  }

  @Test
  void every_value_says_something_about_its_own_question_or_of_another() {
    synonyms
        .values()
        .forEach(
            (meaning, senses) ->
                senses.forEach(
                    (text, sense) -> {
                      assertThat(text).isEqualTo(Words.key(text)).isNotBlank();
                      boolean says = !sense.means().isEmpty() || !sense.candidates().isEmpty();
                      assertThat(says || meaning.equals("referred-to")).as(text).isTrue();
                    }));
  }

  @Test
  void a_doubt_is_between_codes_or_names_the_one_that_may_be() {
    synonyms
        .values()
        .values()
        .forEach(
            senses ->
                senses
                    .values()
                    .forEach(
                        sense ->
                            sense
                                .candidates()
                                .forEach(
                                    (dimension, codes) ->
                                        assertThat(codes)
                                            .isNotEmpty()
                                            .noneMatch(sense.codes(dimension)::contains))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"age-band", "affected-number", "organisation-size"})
  void bands_follow_each_other_without_gaps(String dimension) {
    List<Band> bands = synonyms.bands().getOrDefault(dimension, List.of());

    assertThat(bands).isNotEmpty();
    for (int index = 1; index < bands.size(); index++) {
      assertThat(bands.get(index).from()).isEqualTo(bands.get(index - 1).to() + 1);
    }
    assertThat(bands).allMatch(band -> vocabulary.has(dimension, band.code()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"counting", "keeping"})
  void a_consent_never_has_two_answers_and_no_doubt(String question) {
    assertThat(synonyms.values()).containsKey(question);
    assertThat(synonyms.values().getOrDefault(question, Map.of()).values())
        .allMatch(sense -> sense.codes(question).size() == 1 && sense.candidates().isEmpty());
  }

  @Test
  void nothing_and_unknown_are_different_words() {
    assertThat(synonyms.nothing()).doesNotContainAnyElementsOf(synonyms.unknown());
  }

  @Test
  void every_category_that_can_be_chosen_is_named_somewhere() {
    for (Dimension dimension : Sheets.CODEBOOK.dimensions()) {
      Set<String> named =
          synonyms.values().values().stream()
              .flatMap(senses -> senses.values().stream())
              .flatMap(sense -> sense.codes(dimension.code()).stream())
              .collect(Collectors.toSet());

      if (vocabulary.isCounted(dimension.code()) && !named.isEmpty()) {
        assertThat(named).as(dimension.code()).containsAll(chosen(dimension));
      }
    }
  }

  private Set<String> chosen(Dimension dimension) {
    Set<String> banded =
        synonyms.bands().getOrDefault(dimension.code(), List.of()).stream()
            .map(Band::code)
            .collect(Collectors.toSet());
    return vocabulary.codes(dimension.code()).stream()
        .filter(code -> !code.equals(Category.UNKNOWN) && !banded.contains(code))
        .collect(Collectors.toSet());
  }

  private void requireKnown(Map<String, Set<String>> codes) {
    codes.forEach(
        (dimension, chosen) ->
            assertThat(chosen).as(dimension).isSubsetOf(vocabulary.codes(dimension)));
  }
}
