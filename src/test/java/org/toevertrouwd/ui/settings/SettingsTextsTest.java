package org.toevertrouwd.ui.settings;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toevertrouwd.kluis.CheckReport.Verdict;
import org.toevertrouwd.kluis.Finding;
import org.toevertrouwd.kluis.KluisDamagedException.Damage;
import org.toevertrouwd.settings.Appearance;
import org.toevertrouwd.store.ImageCheck;
import org.toevertrouwd.wording.Language;
import org.toevertrouwd.wording.Wording;

/** Everything a check can find, and everything that can be chosen, has words in every language. */
final class SettingsTextsTest {

  @ParameterizedTest
  @EnumSource
  void nothing_is_without_words(Language language) {
    Wording wording = Wording.of(SettingsScreen.class, language);
    Stream.of(Finding.Kind.values()).forEach(kind -> says(wording, "finding", kind));
    Stream.of(Damage.values()).forEach(damage -> says(wording, "finding", damage));
    Stream.of(ImageCheck.Problem.values()).forEach(found -> says(wording, "database", found));
    Stream.of(Verdict.values()).forEach(verdict -> says(wording, "check", verdict));
    Stream.of(Verdict.values()).forEach(verdict -> says(wording, "check.text", verdict));
    Stream.of(Appearance.values()).forEach(look -> says(wording, "appearance", look));
    for (Task task : Task.values()) {
      Stream.of("task", "task.why", "task.begin", "ask.text", "ask.go", "doing")
          .forEach(stem -> says(wording, stem, task));
    }
  }

  private static void says(Wording wording, String stem, Enum<?> constant) {
    assertThatCode(() -> wording.text(stem, constant, 1, 1)).doesNotThrowAnyException();
  }
}
