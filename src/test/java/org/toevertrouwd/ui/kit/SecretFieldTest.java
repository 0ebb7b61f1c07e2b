package org.toevertrouwd.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.ui.Fx;

final class SecretFieldTest {

  private final SecretField field = Fx.on(() -> new SecretField("secret"));

  @Test
  void keeps_what_is_typed_and_shows_bullets() {
    Fx.run(() -> field.replaceSelection("kaas"));

    assertThat(field.characters()).containsExactly('k', 'a', 'a', 's');
    assertThat(field.getText()).isEqualTo("\u2022\u2022\u2022\u2022");
    assertThat(field.count()).isEqualTo(4);
  }

  @Test
  void can_be_edited_anywhere() {
    Fx.run(
        () -> {
          field.replaceSelection("kaas");
          field.positionCaret(1);
          field.replaceSelection("l");
          field.deleteNextChar();
          field.end();
          field.deletePreviousChar();
        });

    assertThat(field.characters()).containsExactly('k', 'l', 'a');
  }

  @Test
  void a_selection_is_replaced_as_a_whole() {
    Fx.run(
        () -> {
          field.replaceSelection("kaas");
          field.selectAll();
          field.replaceSelection("ei");
        });

    assertThat(field.characters()).containsExactly('e', 'i');
    assertThat(field.getText()).hasSize(2);
  }

  @Test
  void is_text_only_while_it_is_shown() {
    Fx.run(
        () -> {
          field.replaceSelection("kaas");
          field.shown().set(true);
        });
    assertThat(field.getText()).isEqualTo("kaas");

    Fx.run(() -> field.replaceText(0, 1, "h"));
    assertThat(field.getText()).isEqualTo("haas");

    Fx.run(() -> field.shown().set(false));
    assertThat(field.getText()).isEqualTo("\u2022\u2022\u2022\u2022");
  }

  @Test
  void tells_no_screen_reader_and_no_clipboard() {
    Clipboard clipboard = Fx.on(Clipboard::getSystemClipboard);
    Fx.run(
        () -> {
          clipboard.clear();
          field.replaceSelection("kaas");
          field.shown().set(true);
          field.selectAll();
          field.copy();
          field.cut();
        });

    assertThat(Fx.on(() -> clipboard.hasString() ? clipboard.getString() : "")).isEmpty();
    assertThat(Fx.on(() -> field.queryAccessibleAttribute(AccessibleAttribute.TEXT))).isEqualTo("");
    assertThat(field.count()).isEqualTo(4);
  }

  @Test
  void forgets_and_hides_when_wiped_and_counts_every_change() {
    int before = Fx.on(() -> field.edits().get());
    Fx.run(
        () -> {
          field.replaceSelection("kaas");
          field.shown().set(true);
          field.wipe();
        });

    assertThat(field.characters()).isEmpty();
    assertThat(field.getText()).isEmpty();
    assertThat(field.shown().get()).isFalse();
    assertThat(field.edits().get()).isEqualTo(before + 2);
  }

  @Test
  void takes_no_line_breaks_and_no_more_than_a_passphrase_can_have() {
    Fx.run(() -> field.replaceSelection("a\nb" + "c".repeat(2000)));

    assertThat(field.count()).isEqualTo(1024);
    assertThat(field.characters()).startsWith('a', 'b', 'c');
  }
}
