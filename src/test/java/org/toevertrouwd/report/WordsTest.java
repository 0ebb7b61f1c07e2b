package org.toevertrouwd.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.directory.FactKind;

/** Papers speak three languages, completely. */
class WordsTest {

  private static final Path BUNDLES = Path.of("src/main/resources/org/toevertrouwd/report");

  @Test
  void everyLanguageHasTheSameTexts() throws IOException {
    Properties dutch = bundle("texts.properties");
    for (String name : new String[] {"texts_fr.properties", "texts_en.properties"}) {
      Properties other = bundle(name);
      assertThat(other.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
      assertThat(other.values()).noneMatch(""::equals);
    }
  }

  @Test
  void noTextIsUnused() throws IOException {
    String sources;
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/toevertrouwd/report"))) {
      sources = files.map(WordsTest::read).collect(Collectors.joining());
    }
    for (String key : bundle("texts.properties").stringPropertyNames()) {
      String composed = key.substring(0, key.indexOf('.') + 1);
      boolean known =
          sources.contains("\"" + key + "\"")
              || (sources.contains("\"" + composed + "\"") && isPart(key.substring(composed.length())));
      assertThat(known).as(key).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "nl-BE", "fr", "fr-BE", "en", "de"})
  void thereAreFourSentencesOnConfidentiality(String language) {
    assertThat(Confidentiality.sentences(Locale.forLanguageTag(language)))
        .hasSize(4)
        .doesNotHaveDuplicates()
        .allMatch(sentence -> sentence.endsWith(".") && !sentence.contains("{"));
  }

  @Test
  void daysAndTimesAreWrittenAsTheReaderDoes() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    assertThat(new Words(Locale.of("nl", "BE")).day(day)).isEqualTo("1 maart 2026");
    assertThat(new Words(Locale.FRENCH).day(day)).isEqualTo("1 mars 2026");
    assertThat(new Words(Locale.GERMAN).language()).isEqualTo(Locale.of("nl"));
    assertThat(new Words(Locale.ENGLISH).duration(605)).isEqualTo("10:05");
    assertThat(new Words(Locale.ENGLISH).duration(0)).isEqualTo("0:00");
  }

  private static boolean isPart(String part) {
    return part.matches("\\d")
        || Stream.of(FactKind.values()).map(FactKind::code).anyMatch(part::equals);
  }

  private static Properties bundle(String name) throws IOException {
    Properties texts = new Properties();
    try (Reader file = Files.newBufferedReader(BUNDLES.resolve(name))) {
      texts.load(file);
    }
    return texts;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
