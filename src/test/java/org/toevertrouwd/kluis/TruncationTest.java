package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.disk.FaultyDisk;
import org.toevertrouwd.kluis.Finding.Kind;
import org.toevertrouwd.kluis.KluisDamagedException.Damage;

/**
 * Every prefix of a file that holds a commit opens to the last whole commit, and keeps the rest.
 */
final class TruncationTest {

  private static final KluisFiles DISK = FaultyDisk.unforced();

  @TempDir private Path folder;
  private RecordedLog log;
  private Sandbox sandbox;

  @BeforeEach
  void record() throws Exception {
    log = RecordedLog.of(folder, 4, 11);
    sandbox = log.sandbox();
  }

  @Test
  void every_length_opens_to_its_last_whole_commit_and_keeps_the_torn_rest() throws Exception {
    for (int length = log.end(1); length <= log.bytes().length; length++) {
      byte[] prefix = Arrays.copyOf(log.bytes(), length);
      sandbox.write(prefix);
      int commit = log.lastCommitWithin(length);
      OpenResult opened = sandbox.openResult(Optional.of(log.position(commit)), DISK);
      try (Kluis kluis = opened.kluis()) {
        assertThat(kluis.lastCommit().commitNumber()).as("length %d", length).isEqualTo(commit);
        assertThat(kluis.image()).isEqualTo(log.image(commit));
        assertThat(opened.freshness()).isEqualTo(Freshness.FRESH);
      }
      assertTailKept(prefix, log.end(commit), opened.findings());
    }
  }

  @Test
  void every_shorter_length_is_refused_and_left_alone() throws Exception {
    for (int length = 0; length < log.end(1); length += length < 16_300 ? 131 : 1) {
      byte[] prefix = Arrays.copyOf(log.bytes(), length);
      sandbox.write(prefix);
      try (Kluis _ = sandbox.open(DISK)) {
        fail("length %d opened", length);
      } catch (KluisDamagedException e) {
        assertThat(e.damage()).isEqualTo(Damage.NO_COMMIT);
      } catch (NotAKluisException e) {
        assertThat(length).isLessThan(HeaderRead.RECORDS_OFFSET);
      }
      assertThat(sandbox.bytes()).isEqualTo(prefix);
    }
  }

  @Test
  void every_length_below_what_this_computer_acknowledged_is_told() throws Exception {
    Optional<KluisPosition> remembered = Optional.of(log.position(4));
    for (int length = log.end(1); length < log.bytes().length; length += 7) {
      byte[] prefix = Arrays.copyOf(log.bytes(), length);
      sandbox.write(prefix);
      int commit = log.lastCommitWithin(length);
      try (Kluis kluis = sandbox.openResult(remembered, DISK).kluis()) {
        assertThat(length).isEqualTo(log.end(commit));
        assertThat(kluis.lastCommit().commitNumber()).isLessThan(4);
      } catch (KluisDamagedException e) {
        assertThat(e.damage()).isEqualTo(Damage.LATER_COMMITS_LOST);
        assertThat(e.lastGood()).map(CommitPoint::commitNumber).contains((long) commit);
      }
      assertThat(sandbox.bytes()).isEqualTo(prefix);
    }
  }

  @Test
  void after_the_tail_was_cut_it_is_written_to_again() throws Exception {
    sandbox.write(Arrays.copyOf(log.bytes(), log.end(3) + 40));
    try (Kluis kluis = sandbox.open()) {
      kluis.commit(TestImages.small(5));
      assertThat(sandbox.siblings(".tail-")).hasSize(1);
      kluis.rewrite(kluis.blobs(), ProgressListener.NONE);
      assertThat(sandbox.siblings(".tail-")).isEmpty();
    }
    try (Kluis kluis = sandbox.open()) {
      assertThat(kluis.image()).isEqualTo(TestImages.small(5));
    }
  }

  @Test
  void while_there_is_no_room_for_the_tail_the_kluis_opens_and_waits_with_saving()
      throws Exception {
    byte[] torn = Arrays.copyOf(log.bytes(), log.end(3) + 40);
    sandbox.write(torn);
    FaultyDisk full = new FaultyDisk();
    full.suffer(FaultyDisk.Fault.FULL);
    OpenResult opened = sandbox.openResult(Optional.empty(), full);
    try (Kluis kluis = opened.kluis()) {
      assertThat(opened.findings()).containsExactly(Finding.of(Kind.TORN_TAIL_STILL_THERE));
      assertThat(commits(kluis)).isFalse();
      assertThat(sandbox.bytes()).isEqualTo(torn);
      full.mend();
      assertThat(commits(kluis)).isTrue();
      assertThat(sandbox.siblings(".tail-")).hasSize(1);
    }
  }

  @Test
  void a_check_sees_the_torn_tail_and_leaves_it() throws Exception {
    byte[] torn = Arrays.copyOf(log.bytes(), log.end(3) + 40);
    sandbox.write(torn);

    CheckReport report = sandbox.check();
    assertThat(report.verdict()).isEqualTo(CheckReport.Verdict.MENDABLE);
    assertThat(report.findings()).containsExactly(Finding.of(Kind.TORN_TAIL_SEEN));
    assertThat(report.commits()).isEqualTo(3);
    assertThat(sandbox.bytes()).isEqualTo(torn);
  }

  private static boolean commits(Kluis kluis) {
    try {
      return kluis.commit(TestImages.small(5)).changedPages() > 0;
    } catch (KluisWriteException e) {
      return false;
    }
  }

  private void assertTailKept(byte[] file, int committed, List<Finding> findings) throws Exception {
    assertThat(sandbox.bytes()).isEqualTo(Arrays.copyOf(file, committed));
    if (file.length == committed) {
      assertThat(findings).isEmpty();
    } else {
      assertThat(findings).extracting(Finding::kind).containsExactly(Kind.TORN_TAIL_SET_ASIDE);
      Path copy = findings.getFirst().file().orElseThrow();
      assertThat(Files.readAllBytes(copy))
          .isEqualTo(Arrays.copyOfRange(file, committed, file.length));
      Files.delete(copy);
    }
  }
}
