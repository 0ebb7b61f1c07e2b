package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PassphraseTest {

  @Test
  void is_composed_whatever_keyboard_it_came_from() {
    assertThat(bytes("caf\u0065\u0301")).isEqualTo(bytes("caf\u00e9"));
    assertThat(bytes("caf\u00e9")).isEqualTo("café".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void is_composed_as_the_jdk_composes_the_whole_of_it() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String text = randomText(random);

      assertThat(bytes(text))
          .as("%s", text)
          .isEqualTo(
              Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void is_neither_empty_nor_endless() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Passphrase(new char[0]));
    assertThatIllegalArgumentException().isThrownBy(() -> new Passphrase(new char[1025]));
  }

  @Test
  void keeps_its_own_copy_and_refuses_use_after_close() {
    char[] typed = "geheim".toCharArray();
    Passphrase passphrase = new Passphrase(typed);
    typed[0] = 'x';

    assertThat(passphrase.normalizedBytes()).asString().isEqualTo("geheim");
    assertThat(passphrase).hasToString("Passphrase[hidden]");
    passphrase.close();
    assertThatIllegalStateException().isThrownBy(passphrase::normalizedBytes);
  }

  /** Latin, Greek, Hebrew, Devanagari, Hangul jamo and syllables, and plenty of accents. */
  private static String randomText(Random random) {
    int[] starts = {
      0x20, 0x61, 0xC0, 0x300, 0x300, 0x3B1, 0x5D0, 0x5B0, 0x915, 0x93C, 0x1100, 0x1161, 0x11A7,
      0xAC00, 0x1E00, 0x1F00, 0x212B, 0x1D15E
    };
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      text.appendCodePoint(starts[random.nextInt(starts.length)] + random.nextInt(26));
    }
    return text.toString();
  }

  private static byte[] bytes(String text) {
    try (Passphrase passphrase = new Passphrase(text.toCharArray())) {
      return passphrase.normalizedBytes();
    }
  }
}
