package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeyDerivationTest {

  @ParameterizedTest
  @CsvSource({
    "5000, 262144, 3",
    "700, 262144, 3",
    "350, 524288, 3",
    "175, 1048576, 3",
    "100, 1048576, 5",
    "1, 1048576, 12"
  })
  void takes_about_700_milliseconds_on_any_computer(int measured, int memoryKiB, int iterations) {
    assertThat(Calibration.raised(Duration.ofMillis(measured)))
        .isEqualTo(new Argon2Parameters(memoryKiB, iterations, 4));
  }

  @Test
  void is_never_below_the_default_nor_above_1_GiB() {
    for (int millis = 1; millis < 3_000; millis += 3) {
      Argon2Parameters chosen = Calibration.raised(Duration.ofMillis(millis));

      assertThat(chosen.isBelowDefault()).isFalse();
      assertThat(chosen.memoryKiB()).isBetween(262_144, 1_048_576);
    }
  }

  @Test
  void of_a_new_kluis_is_calibrated_and_its_parameters_stand_in_the_header(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("echt.kluis");
    KluisOptions standard = KluisOptions.standard("proef");
    char[] passphrase = Sandbox.PASSPHRASE.toCharArray();
    try (Kluis kluis = Kluis.create(file, passphrase, TestImages.small(1), standard).kluis()) {
      assertThat(kluis.keyDerivationOutdated()).isFalse();
    }
    try (Passphrase key = Sandbox.passphrase();
        Kluis kluis = Kluis.open(file, key, Optional.empty(), standard).kluis()) {
      assertThat(kluis.image()).isEqualTo(TestImages.small(1));
    }
  }

  @Test
  void that_is_outdated_is_raised_by_the_same_passphrase(@TempDir Path folder) throws Exception {
    Sandbox sandbox = Sandbox.with(folder, TestImages.small(1));
    try (Passphrase key = Sandbox.passphrase();
        Kluis kluis =
            Kluis.open(sandbox.file(), key, Optional.empty(), KluisOptions.standard("proef"))
                .kluis()) {
      assertThat(kluis.keyDerivationOutdated()).isTrue();
      kluis.changePassphrase(Sandbox.PASSPHRASE.toCharArray(), Set.of(), ProgressListener.NONE);
      assertThat(kluis.keyDerivationOutdated()).isFalse();
      assertThat(kluis.opensWith(key)).isTrue();
    }
  }

  @Test
  void without_memory_is_an_error_of_its_own() {
    Argon2Parameters cost = Argon2Parameters.DEFAULT;
    IllegalStateException failure = new IllegalStateException("Memory allocation error (-22)");

    assertThat(Argon2id.translated(failure, cost).memoryKiB()).isEqualTo(262_144);
    assertThatIllegalStateException()
        .isThrownBy(() -> Argon2id.translated(new IllegalStateException("other (-1)"), cost));
  }

  @ParameterizedTest
  @CsvSource({
    "2097153, 3, 4",
    "262144, 65, 4",
    "262144, 3, 17",
    "31, 1, 4",
    "64, 0, 1",
    "64, 1, 0"
  })
  void beyond_the_limits_of_a_reader_is_refused(int memoryKiB, int iterations, int parallelism) {
    Argon2Parameters cost = new Argon2Parameters(memoryKiB, iterations, parallelism);

    assertThatExceptionOfType(KeyDerivationRefusedException.class)
        .isThrownBy(cost::requireAcceptable);
  }

  @Test
  void warming_up_takes_a_quarter_of_a_second_on_a_thread_that_keeps_nothing_alive()
      throws Exception {
    Thread thread = AesGcmWarmUp.start();

    assertThat(thread.isDaemon()).isTrue();
    assertThat(thread.join(Duration.ofSeconds(10))).isTrue();
  }
}
