package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MessageTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "fr", "en"})
  void every_language_has_every_message_and_no_other(String language) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "org.toevertrouwd.sheets.texts",
            Locale.of(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    assertThat(texts.getLocale().getLanguage()).isEqualTo(language);
    assertThat(texts.keySet())
        .isEqualTo(Stream.of(Message.values()).map(Message::name).collect(Collectors.toSet()));
  }

  @Test
  void every_message_has_its_words_and_no_gaps() {
    for (String language : List.of("nl", "fr", "en", "de")) {
      for (Message message : Message.values()) {
        assertThat(message.text(Locale.of(language), "A", "B"))
            .isNotBlank()
            .doesNotContain("{0", "{1")
            .doesNotContain("''");
      }
    }
  }

  @Test
  void apostrophes_survive() {
    assertThat(Message.EMPTY.text(Locale.FRENCH)).contains("n'a aucune ligne");
  }

  @Test
  void a_long_list_of_rows_is_cut() {
    Notice notice =
        new Notice(Message.SAME_NUMBER, "", IntStream.rangeClosed(1, 30).boxed().toList());

    assertThat(notice.text(Locale.ENGLISH)).contains("20, … (30)").doesNotContain("21");
  }

  @Test
  void the_synonyms_name_only_codes_that_exist() {
    Vocabulary vocabulary = new Vocabulary(Sheets.CODEBOOK, Sheets.DIRECTORY);
    Synonyms synonyms = SynonymsFile.load(vocabulary);

    assertThat(
            synonyms.headings().known().values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet()))
        .contains(Meaning.values()[1], Meaning.KEEPING);
    assertThat(synonyms.values()).containsKeys("behaviour", "behaviour-forms", "sector");
  }
}
