package org.toevertrouwd.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.wording.Language;

final class PreferencesTest {

  @Test
  void text_grows_in_steps_and_stops_at_both_ends() {
    Preferences preferences = Preferences.usual();

    assertThat(preferences.stepText(1).textPercent()).isEqualTo(110);
    assertThat(preferences.stepText(-1).textPercent()).isEqualTo(90);
    assertThat(preferences.stepText(40).textPercent()).isEqualTo(200);
    assertThat(preferences.stepText(-40).textPercent()).isEqualTo(80);
  }

  @Test
  void the_kluis_that_was_opened_last_comes_first_and_only_once() {
    Path a = Path.of("a.kluis");
    Path b = Path.of("b.kluis");

    assertThat(Preferences.usual().opened(a).opened(b).opened(a).recent()).containsExactly(a, b);
  }

  @Test
  void five_kluizen_are_remembered() {
    Preferences preferences = Preferences.usual();
    for (int i = 0; i < 9; i++) {
      preferences = preferences.opened(Path.of(i + ".kluis"));
    }

    assertThat(preferences.recent()).hasSize(5).startsWith(Path.of("8.kluis"));
  }

  @Test
  void a_kluis_can_be_forgotten() {
    Path a = Path.of("a.kluis");

    assertThat(Preferences.usual().opened(a).forgotten(a).recent()).isEmpty();
  }

  @Test
  void a_language_stays_while_the_rest_changes() {
    Preferences preferences =
        Preferences.usual().in(Language.EN).with(Appearance.DARK).withText(130).lockingAfter(7);

    assertThat(preferences.language()).contains(Language.EN);
    assertThat(preferences.appearance()).isEqualTo(Appearance.DARK);
    assertThat(preferences.textPercent()).isEqualTo(130);
    assertThat(preferences.autoLockMinutes()).isEqualTo(7);
  }
}
