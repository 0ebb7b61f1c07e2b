package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.kluis.KluisDamagedException.Damage;

/** What follows the last good commit: a torn write, or commits that were lost. */
final class TailScanTest {

  @TempDir private Path folder;
  private RecordedLog log;
  private Sandbox sandbox;

  @BeforeEach
  void record() throws Exception {
    log = RecordedLog.of(folder, 6, 41);
    sandbox = log.sandbox();
  }

  @Test
  void a_later_commit_that_can_be_read_means_damage() throws Exception {
    flip(log.end(3) + 60, log.bytes());

    assertThatExceptionOfType(KluisDamagedException.class)
        .isThrownBy(sandbox::open)
        .satisfies(e -> assertThat(e.damage()).isEqualTo(Damage.LATER_COMMITS_LOST))
        .satisfies(e -> assertThat(e.lastGood()).contains(new CommitPoint(3, Sandbox.NOON)));
  }

  @Test
  void the_next_commit_alone_may_be_a_torn_write_out_of_order() throws Exception {
    byte[] five = Arrays.copyOf(log.bytes(), log.end(5));
    flip(log.end(4) + 60, five);

    try (Kluis kluis = sandbox.openResult(Optional.of(log.position(4))).kluis()) {
      assertThat(kluis.image()).isEqualTo(log.image(4));
    }
  }

  @Test
  void a_damaged_commit_with_records_after_it_means_damage_even_without_a_later_commit()
      throws Exception {
    int commitOfFour = log.end(4) - 93;
    flip(commitOfFour + 70, Arrays.copyOf(log.bytes(), log.end(5) - 93));

    assertThatExceptionOfType(KluisDamagedException.class)
        .isThrownBy(sandbox::open)
        .satisfies(e -> assertThat(e.lastGood()).contains(new CommitPoint(3, Sandbox.NOON)));
  }

  @Test
  void the_state_before_the_damage_can_be_looked_at() throws Exception {
    byte[] damaged = log.bytes();
    flip(log.end(3) + 60, damaged);
    try (RecoveryCode key = sandbox.code();
        ReadOnlyKluis kluis = Kluis.openReadOnlyAt(sandbox.file(), key, 3, Sandbox.options())) {
      assertThat(kluis.image()).isEqualTo(log.image(3));
      assertThat(kluis.commit().commitNumber()).isEqualTo(3);
      assertThat(kluis.blobs()).hasSize(1);
      kluis.readBlob(kluis.blobs().iterator().next(), OutputStream.nullOutputStream());
    }
    assertThat(sandbox.bytes()).isEqualTo(damaged);
  }

  @Test
  void every_earlier_state_can_be_looked_at_but_no_other() throws Exception {
    for (int commit = 1; commit <= 6; commit++) {
      try (RecoveryCode key = sandbox.code();
          ReadOnlyKluis kluis =
              Kluis.openReadOnlyAt(sandbox.file(), key, commit, Sandbox.options())) {
        assertThat(kluis.image()).isEqualTo(log.image(commit));
      }
    }
    assertThatExceptionOfType(KluisDamagedException.class)
        .isThrownBy(
            () -> Kluis.openReadOnlyAt(sandbox.file(), sandbox.code(), 7, Sandbox.options()))
        .satisfies(e -> assertThat(e.damage()).isEqualTo(Damage.COMMIT_NOT_FOUND));
  }

  @Test
  void a_check_reports_what_was_lost() throws Exception {
    flip(log.end(3) + 60, log.bytes());

    CheckReport report = sandbox.check();
    assertThat(report.verdict()).isEqualTo(CheckReport.Verdict.DAMAGED);
    assertThat(report.findings()).containsExactly(Finding.of(Finding.Kind.LATER_COMMITS_LOST));
    assertThat(report.lastGood()).map(CommitPoint::commitNumber).contains(3L);
  }

  @Test
  void a_check_of_a_file_without_a_commit_says_so() throws Exception {
    flip(log.end(1) - 5, Arrays.copyOf(log.bytes(), log.end(1)));

    CheckReport report = sandbox.check();
    assertThat(report.verdict()).isEqualTo(CheckReport.Verdict.DAMAGED);
    assertThat(report.findings()).containsExactly(Finding.of(Finding.Kind.NO_COMMIT));
  }

  private void flip(int at, byte[] file) throws Exception {
    file[at] ^= 1;
    sandbox.write(file);
  }
}
