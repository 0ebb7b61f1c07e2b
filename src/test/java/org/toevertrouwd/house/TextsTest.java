package org.toevertrouwd.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The texts of the window: every package that speaks has the same texts in three languages, and
 * each of them is used. The command line and the sheets have a test of their own. Source: HOUSE.md,
 * rule 8.
 */
final class TextsTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final List<String> OTHERS = List.of("_fr", "_en");
  private static final Pattern PLACE = Pattern.compile("\\{\\d");

  static Stream<Path> packages() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .filter(file -> file.endsWith("texts.properties"))
          .map(file -> RESOURCES.relativize(file).getParent())
          .filter(folder -> !folder.endsWith("cli") && !folder.endsWith("sheets"))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("packages")
  void every_language_has_the_same_texts(Path folder) {
    Set<String> dutch = new TreeSet<>(texts(folder, "").stringPropertyNames());
    for (String other : OTHERS) {
      assertThat(new TreeSet<>(texts(folder, other).stringPropertyNames()))
          .as("%s%s", folder, other)
          .isEqualTo(dutch);
    }
  }

  @ParameterizedTest
  @MethodSource("packages")
  void every_language_fills_in_the_same_details(Path folder) {
    Properties dutch = texts(folder, "");
    for (String other : OTHERS) {
      Properties texts = texts(folder, other);
      for (String key : dutch.stringPropertyNames()) {
        assertThat(places(texts.getProperty(key)))
            .as("%s%s %s", folder, other, key)
            .isEqualTo(places(dutch.getProperty(key)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("packages")
  void no_text_is_empty_and_none_is_the_same_sentence_in_two_languages(Path folder) {
    Properties dutch = texts(folder, "");
    for (String key : dutch.stringPropertyNames()) {
      String text = dutch.getProperty(key);
      assertThat(text).as("%s %s", folder, key).isNotBlank();
      if (text.split(" ").length >= 4) {
        assertThat(texts(folder, "_fr").getProperty(key)).as("%s %s", folder, key).isNotEqualTo(text);
        assertThat(texts(folder, "_en").getProperty(key)).as("%s %s", folder, key).isNotEqualTo(text);
      }
    }
  }

  /** A key is used as a whole, or as a stem with the name of a constant behind it. */
  @ParameterizedTest
  @MethodSource("packages")
  void every_text_is_used(Path folder) throws IOException {
    String sources = sources(SOURCES.resolve(folder));
    for (String key : texts(folder, "").stringPropertyNames()) {
      assertThat(isUsed(key, sources)).as("%s %s is used", folder, key).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("packages")
  void apostrophes_are_typographic(Path folder) {
    for (String language : List.of("", "_fr", "_en")) {
      Properties texts = texts(folder, language);
      assertThat(texts.stringPropertyNames())
          .as("%s%s", folder, language)
          .noneMatch(key -> texts.getProperty(key).contains("'"))
          .noneMatch(key -> texts.getProperty(key).contains("—"));
    }
  }

  private static boolean isUsed(String key, String sources) {
    if (sources.contains("\"" + key + "\"")) {
      return true;
    }
    for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
      String stem = key.substring(0, dot);
      if (sources.contains("\"" + stem + "\"") || sources.contains("\"" + stem + ".\"")) {
        return true;
      }
    }
    return false;
  }

  private static Properties texts(Path folder, String language) {
    Properties texts = new Properties();
    Path file = RESOURCES.resolve(folder).resolve("texts" + language + ".properties");
    try (Reader in = Files.newBufferedReader(file)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static String sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(TextsTest::read)
          .collect(Collectors.joining());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
