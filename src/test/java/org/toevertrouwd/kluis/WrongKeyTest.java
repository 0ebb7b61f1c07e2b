package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.disk.FaultyDisk;

/** A wrong passphrase changes nothing and learns nothing. */
final class WrongKeyTest {

  private static final int CRASHES = 200;

  @TempDir private Path folder;
  private RecordedLog log;

  @BeforeEach
  void record() throws Exception {
    log = RecordedLog.of(folder, 5, 51);
  }

  @Test
  void after_a_crash_it_leaves_every_byte_and_the_right_one_still_opens() throws Exception {
    Random random = new Random(6);
    for (int crash = 0; crash < CRASHES; crash++) {
      int length = log.end(1) + random.nextInt(log.bytes().length - log.end(1) + 1);
      byte[] torn = Arrays.copyOf(log.bytes(), length);
      log.sandbox().write(torn);

      assertRefused(new Passphrase(("mis" + crash).toCharArray()));
      assertThat(log.sandbox().bytes()).isEqualTo(torn);
      try (Kluis kluis = log.sandbox().open(FaultyDisk.unforced())) {
        assertThat(kluis.image()).isEqualTo(log.image(log.lastCommitWithin(length)));
      }
    }
  }

  @Test
  void it_says_nothing_more_than_that() {
    assertThat(new WrongKeyException()).hasMessage("wrong key").hasNoCause();
    assertRefused(new Passphrase(Sandbox.PASSPHRASE.toUpperCase(Locale.ROOT).toCharArray()));
    assertRefused(new Passphrase((Sandbox.PASSPHRASE + " ").toCharArray()));
    assertRefused(RecoveryCode.random(new SecureRandom()));
  }

  @Test
  void it_leaves_the_kluis_free_for_the_next_attempt() throws Exception {
    assertRefused(new Passphrase("mis".toCharArray()));

    try (Passphrase key = Sandbox.passphrase();
        Kluis kluis =
            Kluis.open(log.sandbox().file(), key, Optional.empty(), Sandbox.options()).kluis()) {
      assertThat(kluis.image()).isEqualTo(log.image(5));
    }
  }

  @Test
  void a_check_and_a_look_at_the_past_refuse_it_too() {
    Path file = log.sandbox().file();
    try (Passphrase wrong = new Passphrase("mis".toCharArray())) {
      assertThatExceptionOfType(WrongKeyException.class).isThrownBy(() -> Kluis.check(file, wrong));
      assertThatExceptionOfType(WrongKeyException.class)
          .isThrownBy(() -> Kluis.openReadOnlyAt(file, wrong, 1, Sandbox.options()));
    }
  }

  private void assertRefused(Key wrong) {
    assertThatExceptionOfType(WrongKeyException.class)
        .isThrownBy(
            () -> Kluis.open(log.sandbox().file(), wrong, Optional.empty(), Sandbox.options()));
    wrong.close();
  }
}
