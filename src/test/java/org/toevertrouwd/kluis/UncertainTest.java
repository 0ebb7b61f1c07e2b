package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.disk.FaultyDisk;
import org.toevertrouwd.kluis.KluisWriteException.Next;

/** The disk does not say what became of a write: nothing is trusted, and nobody is locked out. */
final class UncertainTest {

  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void make() throws Exception {
    sandbox = Sandbox.with(folder, TestImages.small(1));
  }

  @Nested
  class FolderNotForced {

    private final FaultyDisk files = new FaultyDisk();

    @BeforeEach
    void fail() {
      files.suffer(FaultyDisk.Fault.UNSURE_OF_FOLDERS);
    }

    @Test
    void a_new_recovery_code_is_handed_over_since_it_opens_the_file_in_place() throws Exception {
      try (Kluis kluis = sandbox.open(files);
          RecoveryCode code = kluis.newRecoveryCode(Set.of(), ProgressListener.NONE)) {
        assertThat(kluis.mustRewrite()).isTrue();
        assertThat(kluis.opensWith(code)).isTrue();
        kluis.close();
        assertThat(opens(code)).isTrue();
      }
    }

    @Test
    void so_is_the_code_of_a_renewed_key() throws Exception {
      try (Kluis kluis = sandbox.open(files);
          RecoveryCode code =
              kluis.renewKey("nieuw".toCharArray(), Set.of(), ProgressListener.NONE)) {
        assertThat(kluis.mustRewrite()).isTrue();
        kluis.close();
        assertThat(opens(code)).isTrue();
      }
    }

    @Test
    void a_passphrase_is_changed_in_the_file_and_nothing_is_appended_before_a_rewrite()
        throws Exception {
      try (Kluis kluis = sandbox.open(files);
          Passphrase changed = new Passphrase("nieuw".toCharArray())) {
        assertThatExceptionOfType(KluisWriteException.class)
            .isThrownBy(
                () ->
                    kluis.changePassphrase("nieuw".toCharArray(), Set.of(), ProgressListener.NONE))
            .satisfies(e -> assertThat(e.next()).isEqualTo(Next.REWRITE_OR_CLOSE));
        assertThat(kluis.opensWith(changed)).isTrue();
        assertThatExceptionOfType(KluisWriteException.class)
            .isThrownBy(() -> kluis.commit(TestImages.small(2)));
        assertThat(kluis.image()).isEqualTo(TestImages.small(1));
      }
      assertThat(sandbox.check().verdict()).isEqualTo(CheckReport.Verdict.WHOLE);
    }

    @Test
    void a_new_kluis_is_not_made() {
      Path file = folder.resolve("nieuw.kluis");

      assertThatExceptionOfType(KluisWriteException.class)
          .isThrownBy(
              () ->
                  Kluis.create(
                      file, "x".toCharArray(), TestImages.small(1), Sandbox.options(files)));
      assertThat(file).doesNotExist();
    }
  }

  @Nested
  class StoppedHalfway {

    private final StoppingClock clock = new StoppingClock();

    @Test
    void by_a_fault_of_the_program_it_is_rewritten_without_what_was_staged() throws Exception {
      try (Kluis kluis = open()) {
        Sandbox.put(kluis, new byte[5_000]);
        clock.stopped = true;
        assertThatIllegalStateException().isThrownBy(() -> kluis.commit(TestImages.small(2)));
        assertThat(kluis.mustRewrite()).isTrue();
        clock.stopped = false;

        kluis.discardStagedBlobs();
        kluis.rewrite(Set.of(), ProgressListener.NONE);
        kluis.commit(TestImages.small(3));
      }
      assertThat(sandbox.check().verdict()).isEqualTo(CheckReport.Verdict.WHOLE);
      assertThat(sandbox.check().blobs()).isZero();
    }

    @Test
    void and_closed_it_opens_to_what_was_acknowledged() throws Exception {
      try (Kluis kluis = open()) {
        Sandbox.put(kluis, new byte[5_000]);
        clock.stopped = true;
        assertThatIllegalStateException().isThrownBy(() -> kluis.commit(TestImages.small(2)));
      }
      try (Kluis kluis = sandbox.open()) {
        assertThat(kluis.image()).isEqualTo(TestImages.small(1));
        assertThat(kluis.blobs()).isEmpty();
      }
    }

    @Test
    void while_a_listener_throws_a_rewrite_leaves_the_old_file_and_no_other() throws Exception {
      byte[] before = sandbox.bytes();
      try (Kluis kluis = open()) {
        assertThatIllegalStateException()
            .isThrownBy(
                () ->
                    kluis.rewrite(
                        Set.of(),
                        (done, total) -> {
                          throw new IllegalStateException("stop");
                        }));
        assertThat(sandbox.bytes()).isEqualTo(before);
        assertThat(sandbox.siblings(".new")).isEmpty();
        kluis.commit(TestImages.small(2));
      }
    }

    private Kluis open() throws KluisException {
      KluisOptions options =
          new KluisOptions(KeyDerivation.cheapForTestsOnly(), clock, "proef", KluisFiles.system());
      try (RecoveryCode key = sandbox.code()) {
        return Kluis.open(sandbox.file(), key, Optional.empty(), options).kluis();
      }
    }
  }

  private boolean opens(Key key) throws Exception {
    try (Kluis _ = Kluis.open(sandbox.file(), key, Optional.empty(), Sandbox.options()).kluis()) {
      return true;
    } catch (WrongKeyException e) {
      return false;
    }
  }

  /** A clock that can break. */
  private static final class StoppingClock extends Clock {

    private boolean stopped;

    @Override
    public Instant instant() {
      if (stopped) {
        throw new IllegalStateException("no time");
      }
      return Sandbox.NOON;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
