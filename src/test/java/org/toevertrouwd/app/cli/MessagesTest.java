package org.toevertrouwd.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.audit.AuditFinding;
import org.toevertrouwd.audit.Verdict;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.exchange.PlayedReader;
import org.toevertrouwd.figures.StayedHome;
import org.toevertrouwd.kluis.CheckReport;
import org.toevertrouwd.kluis.Finding;
import org.toevertrouwd.kluis.KluisDamagedException;
import org.toevertrouwd.pool.PublicVersion;
import org.toevertrouwd.release.ReleaseRefusedException;
import org.toevertrouwd.store.ImageCheck;

/** The texts of the command line are complete in three languages, and each of them is used. */
final class MessagesTest {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.forLanguageTag("nl-BE"), Locale.FRENCH, Locale.ENGLISH);

  private static final Pattern PLACE = Pattern.compile("\\{\\d");

  @Test
  void every_language_has_the_same_texts() {
    Set<String> dutch = new TreeSet<>(bundle(LANGUAGES.getFirst()).keySet());
    for (Locale language : LANGUAGES) {
      assertThat(new TreeSet<>(bundle(language).keySet())).isEqualTo(dutch);
    }
  }

  @Test
  void every_language_fills_in_the_same_details() {
    ResourceBundle dutch = bundle(LANGUAGES.getFirst());
    for (Locale language : LANGUAGES) {
      for (String key : dutch.keySet()) {
        assertThat(places(bundle(language).getString(key)))
            .as("%s in %s", key, language)
            .isEqualTo(places(dutch.getString(key)));
      }
    }
  }

  @Test
  void every_text_is_used_and_every_text_that_is_used_is_there() throws IOException {
    String sources = sources();
    for (String key : bundle(LANGUAGES.getFirst()).keySet()) {
      String used = key.startsWith("toevertrouwd.") ? key.split("\\.")[1] : key;
      assertThat(used.equals("usage") || sources.contains("\"" + used + "\"") || isFamily(used))
          .as("%s is used", key)
          .isTrue();
    }
  }

  @Test
  void everything_that_can_be_found_or_refused_has_its_text() {
    Set<String> texts = bundle(LANGUAGES.getFirst()).keySet();

    assertThat(texts).containsAll(keys("finding.", Finding.Kind.values()));
    assertThat(texts).containsAll(keys("finding.", KluisDamagedException.Damage.values()));
    assertThat(texts).containsAll(keys("combine.public.", PublicVersion.Why.values()));
    assertThat(texts).containsAll(keys("finding.DATABASE_", ImageCheck.Problem.values()));
    assertThat(texts).containsAll(keys("check.", CheckReport.Verdict.values()));
    assertThat(texts).containsAll(keys("audit.verdict.", Verdict.values()));
    assertThat(texts).containsAll(keys("audit.finding.", AuditFinding.Kind.values()));
    assertThat(texts).containsAll(keys("audit.reader.", PlayedReader.values()));
    assertThat(texts).containsAll(keys("home.", StayedHome.Reason.values()));
    assertThat(texts).containsAll(keys("unit.", Unit.values()));
    assertThat(texts)
        .containsAll(keys("refused.release.", ReleaseRefusedException.Reason.values()));
    assertThat(texts).contains("refused.freshness.OLDER_COPY", "refused.freshness.OTHER_BRANCH");
  }

  private static List<String> keys(String stem, Enum<?>... constants) {
    return Arrays.stream(constants).map(constant -> stem + constant.name()).toList();
  }

  @Test
  void an_apostrophe_is_doubled_only_where_details_are_filled_in() {
    for (Locale language : LANGUAGES) {
      ResourceBundle texts = bundle(language);
      assertThat(texts.keySet())
          .filteredOn(key -> key.startsWith("option.") || key.startsWith("toevertrouwd."))
          .noneMatch(key -> texts.getString(key).contains("''"));
      assertThat(texts.keySet())
          .filteredOn(key -> !key.startsWith("option.") && !key.startsWith("toevertrouwd."))
          .noneMatch(key -> texts.getString(key).replace("''", "").contains("'"));
    }
  }

  @Test
  void an_unknown_language_reads_dutch() {
    assertThat(Messages.in(Locale.JAPANESE).language()).isEqualTo("nl");
    assertThat(Messages.in(Locale.forLanguageTag("nl-NL")).language()).isEqualTo("nl");
    assertThat(Messages.in(Locale.CANADA_FRENCH).language()).isEqualTo("fr");
  }

  /** Keys made of a stem and the name of an enum constant. */
  private static boolean isFamily(String key) {
    return Stream.of(
            "usage.",
            "audit.verdict.",
            "audit.finding.",
            "audit.reader.",
            "finding.",
            "home.",
            "unit.",
            "check.",
            "combine.public.",
            "refused.release.",
            "refused.freshness.")
        .anyMatch(key::startsWith);
  }

  private static ResourceBundle bundle(Locale language) {
    return Messages.in(language).bundle();
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/toevertrouwd/app/cli"))) {
      return files
          .filter(Files::isRegularFile)
          .map(MessagesTest::read)
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
