package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.disk.FaultyDisk;
import org.toevertrouwd.kluis.KluisWriteException.Next;

final class RewriteTest {

  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void make() throws Exception {
    sandbox = Sandbox.with(folder, TestImages.small(1));
  }

  @Test
  void keeps_the_image_and_the_live_attachments_and_nothing_else() throws Exception {
    StoredBlob live;
    try (Kluis kluis = sandbox.open()) {
      live = Sandbox.put(kluis, new byte[100_000]);
      StoredBlob dropped = Sandbox.put(kluis, new byte[50_000]);
      kluis.commit(TestImages.small(2));
      kluis.commit(TestImages.small(3));
      Acknowledgement done = kluis.rewrite(Set.of(live.id()), ProgressListener.NONE);

      assertThat(done.position().generation()).isEqualTo(2);
      assertThat(done.position().commitNumber()).isEqualTo(4);
      assertThat(kluis.blobs()).containsExactly(live.id()).doesNotContain(dropped.id());
      assertThat(Files.size(sandbox.file())).isLessThan(16_384 + 102_000);
      kluis.commit(TestImages.small(4));
    }
    try (Kluis kluis = sandbox.open()) {
      assertThat(kluis.image()).isEqualTo(TestImages.small(4));
      assertThat(Sandbox.read(kluis, live.id())).isEqualTo(new byte[100_000]);
    }
    assertThat(sandbox.check().verdict()).isEqualTo(CheckReport.Verdict.WHOLE);
    assertThat(sandbox.siblings(".new")).isEmpty();
  }

  @Test
  void makes_salt_and_records_new_and_keeps_the_kluis_the_same() throws Exception {
    FileHeader before = header();
    try (Kluis kluis = sandbox.open()) {
      kluis.rewrite(Set.of(), ProgressListener.NONE);
    }
    FileHeader after = header();

    assertThat(after.vaultId()).isEqualTo(before.vaultId());
    assertThat(after.slots()).isEqualTo(before.slots());
    assertThat(after.fileSalt()).isNotEqualTo(before.fileSalt());
  }

  @Test
  void tells_how_far_it_is() throws Exception {
    List<Long> told = new ArrayList<>();
    try (Kluis kluis = sandbox.open()) {
      Sandbox.put(kluis, new byte[200_000]);
      kluis.commit(TestImages.small(2));
      kluis.rewrite(
          kluis.blobs(),
          (done, total) -> {
            assertThat(done).isLessThanOrEqualTo(total);
            told.add(done);
          });
    }

    assertThat(told).isSorted().hasSizeGreaterThan(6);
  }

  @Test
  void waits_for_attachments_to_be_committed() throws Exception {
    try (Kluis kluis = sandbox.open()) {
      Sandbox.put(kluis, new byte[10]);

      assertThatIllegalStateException()
          .isThrownBy(() -> kluis.rewrite(Set.of(), ProgressListener.NONE));
      kluis.discardStagedBlobs();
      kluis.rewrite(Set.of(), ProgressListener.NONE);
    }
  }

  @Test
  void never_drops_a_live_attachment_that_is_missing() throws Exception {
    byte[] before = sandbox.bytes();
    try (Kluis kluis = sandbox.open()) {
      assertThatExceptionOfType(KluisDamagedException.class)
          .isThrownBy(() -> kluis.rewrite(Set.of(new BlobId(1, 1)), ProgressListener.NONE));
    }
    assertThat(sandbox.bytes()).isEqualTo(before);
  }

  @Nested
  class UnderOtherKeys {

    @Test
    void opens_by_the_new_passphrase_and_the_same_code_only() throws Exception {
      try (Kluis kluis = sandbox.open()) {
        kluis.changePassphrase("nieuw".toCharArray(), Set.of(), ProgressListener.NONE);
      }

      assertThat(opens(new Passphrase("nieuw".toCharArray()))).isTrue();
      assertThat(opens(Sandbox.passphrase())).isFalse();
      assertThat(opens(sandbox.code())).isTrue();
    }

    @Test
    void opens_by_the_new_code_and_the_same_passphrase_only() throws Exception {
      try (Kluis kluis = sandbox.open()) {
        RecoveryCode code = kluis.newRecoveryCode(Set.of(), ProgressListener.NONE);
        kluis.close();
        assertThat(opens(code)).isTrue();
      }

      assertThat(opens(sandbox.code())).isFalse();
      assertThat(opens(Sandbox.passphrase())).isTrue();
    }

    @Test
    void has_another_data_key_after_renewing() throws Exception {
      DataKey before = Unlocking.dataKey(header(), sandbox.code());
      try (Kluis kluis = sandbox.open()) {
        RecoveryCode code = kluis.renewKey("nieuw".toCharArray(), Set.of(), ProgressListener.NONE);
        kluis.commit(TestImages.small(5));
        kluis.close();

        assertThat(Unlocking.dataKey(header(), code).material()).isNotEqualTo(before.material());
      }
      assertThat(opens(sandbox.code())).isFalse();
      assertThat(opens(Sandbox.passphrase())).isFalse();
      assertThat(opens(new Passphrase("nieuw".toCharArray()))).isTrue();
    }
  }

  @Nested
  class Due {

    @Test
    void when_superseded_bytes_pass_8_MiB_and_what_is_live() throws Exception {
      Random random = new Random(1);
      try (Kluis kluis = sandbox.open()) {
        assertThat(kluis.rewriteDue(Set.of())).isEqualTo(RewriteDue.NO);
        Sandbox.put(kluis, new byte[9 << 20]);
        kluis.commit(TestImages.edited(kluis.image(), random));

        assertThat(kluis.rewriteDue(kluis.blobs())).isEqualTo(RewriteDue.NO);
        assertThat(kluis.rewriteDue(Set.of())).isEqualTo(RewriteDue.NOW);
      }
    }

    @Test
    void at_the_next_lock_when_something_superseded_is_a_day_old() throws Exception {
      try (Kluis kluis = sandbox.open()) {
        kluis.commit(TestImages.small(2));
      }

      assertThat(dueAfter(Duration.ofHours(23))).isEqualTo(RewriteDue.NO);
      assertThat(dueAfter(Duration.ofHours(24))).isEqualTo(RewriteDue.AT_LOCK);
    }

    @Test
    void never_while_everything_is_live() throws Exception {
      assertThat(dueAfter(Duration.ofDays(400))).isEqualTo(RewriteDue.NO);
    }
  }

  @Nested
  class Refused {

    private final FaultyDisk disk = new FaultyDisk();

    @Test
    void for_a_moment_it_tries_again_with_the_files_closed() throws Exception {
      try (Kluis kluis = sandbox.open(disk)) {
        kluis.commit(TestImages.small(2));
        // createNew, two header blocks, the records, force; then the move.
        disk.failAfter(5, FaultyDisk.Fault.ONCE);
        kluis.rewrite(Set.of(), ProgressListener.NONE);
        assertThat(disk.hasFailed()).isTrue();
        kluis.commit(TestImages.small(3));
      }
      try (Kluis kluis = sandbox.open()) {
        assertThat(kluis.image()).isEqualTo(TestImages.small(3));
        assertThat(kluis.position().generation()).isEqualTo(2);
      }
    }

    @Test
    void for_good_it_reports_nothing_changed_and_goes_on_with_the_old_file() throws Exception {
      FaultyDisk gone = new FaultyDisk();
      byte[] before = sandbox.bytes();
      try (Kluis kluis = sandbox.open(gone)) {
        gone.failAfter(5, FaultyDisk.Fault.GONE);
        assertThatExceptionOfType(KluisWriteException.class)
            .isThrownBy(() -> kluis.rewrite(Set.of(), ProgressListener.NONE))
            .satisfies(e -> assertThat(e.next()).isEqualTo(Next.TRY_AGAIN));
        assertThat(sandbox.bytes()).isEqualTo(before);

        gone.mend();
        kluis.commit(TestImages.small(2));
      }
      try (Kluis kluis = sandbox.open()) {
        assertThat(kluis.image()).isEqualTo(TestImages.small(2));
      }
    }

    @Test
    void when_another_file_took_the_place_of_the_kluis() throws Exception {
      Path other = folder.resolve("ander");
      Files.copy(sandbox.file(), other);
      try (Kluis kluis = sandbox.open()) {
        Files.move(other, sandbox.file(), StandardCopyOption.REPLACE_EXISTING);
        byte[] before = sandbox.bytes();

        assertThat(refusal(kluis)).isEqualTo(Next.CLOSE);
        assertThatExceptionOfType(KluisWriteException.class)
            .isThrownBy(() -> kluis.rewrite(Set.of(), ProgressListener.NONE))
            .satisfies(e -> assertThat(e.next()).isEqualTo(Next.CLOSE));
        assertThat(sandbox.bytes()).isEqualTo(before);
      }
    }

    @Test
    void a_commit_to_a_deleted_file_until_a_rewrite_puts_it_back() throws Exception {
      try (Kluis kluis = sandbox.open()) {
        Files.delete(sandbox.file());

        assertThat(refusal(kluis)).isEqualTo(Next.REWRITE_OR_CLOSE);
        kluis.rewrite(Set.of(), ProgressListener.NONE);
        kluis.commit(TestImages.small(7));
      }
      try (Kluis kluis = sandbox.open()) {
        assertThat(kluis.image()).isEqualTo(TestImages.small(7));
      }
    }
  }

  private static Next refusal(Kluis kluis) {
    try {
      kluis.commit(TestImages.small(9));
    } catch (KluisWriteException e) {
      return e.next();
    }
    throw new AssertionError("it was saved");
  }

  private RewriteDue dueAfter(Duration time) throws Exception {
    KluisOptions later = Sandbox.at(Sandbox.NOON.plus(time), KluisFiles.system());
    try (RecoveryCode key = sandbox.code();
        Kluis kluis = Kluis.open(sandbox.file(), key, Optional.empty(), later).kluis()) {
      return kluis.rewriteDue(kluis.blobs());
    }
  }

  private boolean opens(Key key) throws Exception {
    try (key;
        Kluis _ = Kluis.open(sandbox.file(), key, Optional.empty(), Sandbox.options()).kluis()) {
      return true;
    } catch (WrongKeyException e) {
      return false;
    }
  }

  private FileHeader header() throws Exception {
    return new Reading(sandbox.file(), KluisFiles.system())
        .with(channel -> HeaderRead.from(channel).header());
  }
}
