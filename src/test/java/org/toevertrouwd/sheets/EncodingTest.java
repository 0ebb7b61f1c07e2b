package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EncodingTest {

  private static final String TEXT = "Geslacht;Notitie\nv;café € œ ’\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252"})
  void letters_without_a_mark_are_recognised(String charset) throws SheetRefusedException {
    assertThat(Encoding.decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_byte_order_mark_decides_and_is_left_out(String charset) throws SheetRefusedException {
    byte[] marked = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));

    assertThat(Encoding.decode(marked)).isEqualTo(TEXT);
  }

  @Test
  void wide_letters_without_a_mark_are_refused() {
    byte[] bytes = "Geslacht;Leeftijd".getBytes(StandardCharsets.UTF_16LE);

    assertThatThrownBy(() -> Encoding.decode(bytes))
        .isInstanceOfSatisfying(
            SheetRefusedException.class,
            refused -> assertThat(refused.reason()).isEqualTo(Message.NOT_A_SHEET));
  }

  @Test
  void a_byte_that_no_alphabet_has_is_refused() {
    byte[] bytes = {'a', ';', (byte) 0x9D, (byte) 0x81};

    assertThatThrownBy(() -> Encoding.decode(bytes))
        .isInstanceOfSatisfying(
            SheetRefusedException.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(Message.UNREADABLE_ENCODING);
              assertThat(refused.text(Locale.of("nl"))).contains("CSV UTF-8");
            });
  }

  @Test
  void nothing_is_an_empty_text() throws SheetRefusedException {
    assertThat(Encoding.decode(new byte[0])).isEmpty();
    assertThat(Encoding.decode("\uFEFF".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }
}
