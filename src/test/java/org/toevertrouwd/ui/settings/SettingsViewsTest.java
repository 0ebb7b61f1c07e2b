package org.toevertrouwd.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.settings.Appearance;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.SecretField;
import org.toevertrouwd.wording.Language;

/** Every choice holds at once, and what was typed is gone when one leaves. */
@ExtendWith(FreshKluis.class)
final class SettingsViewsTest {

  private final Stand stand = new Stand();
  private final KnownSettings settings = new KnownSettings();
  private OpenKluis kluis;
  private SettingsScreen screen;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    settings.change(now -> now.opened(Path.of("/oud/oud.kluis")));
    Desk desk = stand.desk(kluis);
    screen =
        Fx.on(
            () -> {
              SettingsScreen made = new SettingsScreen(desk, settings);
              Scene scene = new Scene(made.view());
              Looks.dress(scene, false, 100);
              made.shown();
              scene.getRoot().applyCss();
              scene.getRoot().layout();
              return made;
            });
  }

  @Test
  void another_language_or_appearance_is_kept_at_once() {
    choose("#settings-language", "FR");
    choose("#settings-appearance", "DARK");
    choose("#settings-lock", "15");

    assertThat(settings.now().language()).contains(Language.FR);
    assertThat(settings.now().appearance()).isEqualTo(Appearance.DARK);
    assertThat(settings.now().autoLockMinutes()).isEqualTo(15);
  }

  @Test
  void the_size_of_text_follows_when_one_lets_go_of_the_slider() {
    Slider slider = found("#settings-text");
    Fx.run(() -> slider.setValueChanging(true));
    Fx.run(() -> slider.setValue(150));
    assertThat(settings.now().textPercent()).isEqualTo(100);
    Fx.run(() -> slider.setValueChanging(false));
    assertThat(settings.now().textPercent()).isEqualTo(150);
  }

  @Test
  void a_kluis_that_was_open_here_can_be_forgotten() {
    press("#recent-forget-0");

    assertThat(settings.now().recent()).isEmpty();
  }

  @Test
  void whoever_wants_no_kluizen_remembered_has_them_forgotten_at_once() {
    CheckBox remember = found("#settings-remember");
    assertThat(remember.isSelected()).isTrue();

    Fx.run(remember::fire);
    settings.change(now -> now.opened(Path.of("/nieuw/nieuw.kluis")));

    assertThat(settings.now().recent()).isEmpty();
    assertThat(settings.now().remembering()).isFalse();
  }

  @Test
  void settings_of_the_kluis_are_kept_in_the_kluis() {
    choose("#settings-retention", "60");

    assertThat(Fx.on(() -> this.<ChoiceField>found("#settings-retention").code().get()))
        .contains("60");
    assertThat(this.<Labeled>found("#kluis-name").getText()).isEqualTo(FreshKluis.NAME);
  }

  @Test
  void help_is_one_press_away() {
    press("#settings-help");

    assertThat(stand.went).containsExactly(new Place.Help());
  }

  @Test
  void a_passphrase_that_was_typed_is_wiped_when_one_leaves() {
    press("#task-check");
    SecretField field = found("#settings-current");
    Fx.run(() -> field.replaceText(0, 0, "iets"));
    Fx.run(screen::leaving);

    assertThat(field.count()).isZero();
    assertThat(found("#settings-language").isVisible()).isTrue();
  }

  @Test
  void a_new_passphrase_cannot_be_set_before_it_is_chosen() {
    press("#task-passphrase");
    Button go = found("#settings-go");
    assertThat(go.isDisabled()).isTrue();

    Fx.run(() -> this.<SecretField>found("#passphrase-first").replaceText(0, 0, offered()));

    assertThat(go.isDisabled()).isFalse();
    press("#settings-back");
    assertThat(found("#task-passphrase").isVisible()).isTrue();
  }

  private String offered() {
    return this.<Labeled>found("#passphrase-offered").getText();
  }

  private void choose(String id, String code) {
    Fx.run(() -> this.<ChoiceField>found(id).code().set(Optional.of(code)));
  }

  private void press(String id) {
    Fx.run(() -> this.<Button>found(id).fire());
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private <T extends javafx.scene.Node> T found(String id) {
    Parent root = screen.view();
    if (javafx.application.Platform.isFxApplicationThread()) {
      root.applyCss();
      return (T) root.lookup(id);
    }
    return (T)
        Fx.on(
            () -> {
              root.applyCss();
              return root.lookup(id);
            });
  }
}
