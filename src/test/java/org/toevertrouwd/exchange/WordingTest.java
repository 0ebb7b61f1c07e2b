package org.toevertrouwd.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordingTest {

  private static List<String> keys(String language) {
    return Collections.list(Wording.in(language).getKeys()).stream().sorted().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void every_language_has_the_same_texts(String language) {
    assertThat(keys(language)).isEqualTo(keys("nl"));
    assertThat(Wording.in(language).getLocale().getLanguage()).isEqualTo(language);
  }

  @Test
  void every_refusal_text_belongs_to_a_refusal() {
    List<String> used =
        java.util.Arrays.stream(Refusal.values())
            .map(one -> "refusal." + one.name())
            .sorted()
            .toList();

    assertThat(keys("nl")).filteredOn(key -> key.startsWith("refusal.")).isEqualTo(used);
  }

  @Test
  void dutch_does_not_give_way_to_the_language_of_the_machine() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.FRENCH);
      assertThat(Wording.in("nl").getString("outcome.missing")).isEqualTo("ontbreekt");
      assertThat(Wording.in("de").getString("outcome.missing")).isEqualTo("ontbreekt");
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void a_word_that_is_the_same_in_two_languages_stands_once() {
    assertThat(Wording.inAll("column.CODE1")).isEqualTo("code 1");
  }
}
