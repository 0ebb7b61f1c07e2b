package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.disk.FaultyDisk;
import org.toevertrouwd.kluis.Finding.Kind;

/** One flipped bit anywhere is noticed, and opening destroys nothing. */
final class FlipTest {

  private static final KluisFiles DISK = FaultyDisk.unforced();

  @TempDir private Path folder;

  @Test
  void every_flipped_byte_of_a_log_is_noticed() throws Exception {
    RecordedLog log = RecordedLog.of(folder, 4, 21);
    Random random = new Random(4);
    for (int at = 0; at < log.bytes().length; at += isPadding(log, at) ? 97 : 1) {
      byte[] flipped = log.bytes();
      flipped[at] ^= (byte) (1 << random.nextInt(8));
      assertNoticed(log, flipped, at, Optional.empty());
    }
  }

  @Test
  void where_this_computer_saw_the_last_commit_no_older_state_opens() throws Exception {
    RecordedLog log = RecordedLog.of(folder, 3, 22);
    Optional<KluisPosition> remembered = Optional.of(log.position(3));
    for (int at = HeaderRead.RECORDS_OFFSET; at < log.bytes().length; at++) {
      byte[] flipped = log.bytes();
      flipped[at] ^= 8;
      log.sandbox().write(flipped);
      try (Kluis kluis = log.sandbox().openResult(remembered, DISK).kluis()) {
        assertThat(kluis.image()).as("byte %d", at).isEqualTo(log.image(3));
      } catch (KluisDamagedException e) {
        assertThat(log.sandbox().bytes()).isEqualTo(flipped);
      }
    }
  }

  @Test
  void after_a_rewrite_no_flipped_byte_of_the_only_commit_lets_it_open() throws Exception {
    RecordedLog log = RecordedLog.of(folder, 2, 23);
    try (Kluis kluis = log.sandbox().open()) {
      kluis.rewrite(kluis.blobs(), ProgressListener.NONE);
    }
    byte[] file = log.sandbox().bytes();
    for (int at = HeaderRead.RECORDS_OFFSET; at < file.length; at++) {
      byte[] flipped = file.clone();
      flipped[at] ^= 16;
      log.sandbox().write(flipped);

      assertThat(opens(log.sandbox())).as("byte %d", at).isFalse();
      assertThat(log.sandbox().bytes()).isEqualTo(flipped);
    }
  }

  @Test
  void zeroed_and_stale_sectors_are_noticed() throws Exception {
    RecordedLog log = RecordedLog.of(folder, 12, 24);
    for (int sector = HeaderRead.RECORDS_OFFSET; sector < log.bytes().length; sector += 512) {
      int end = Math.min(sector + 512, log.bytes().length);
      byte[] zeroed = log.bytes();
      Arrays.fill(zeroed, sector, end, (byte) 0);
      assertNoticed(log, zeroed, sector, Optional.of(log.position(12)));
      byte[] stale = log.bytes();
      System.arraycopy(stale, HeaderRead.RECORDS_OFFSET, stale, sector, end - sector);
      if (sector > HeaderRead.RECORDS_OFFSET) {
        assertNoticed(log, stale, sector, Optional.of(log.position(12)));
      }
    }
  }

  private static boolean isPadding(RecordedLog log, int at) {
    int within = at % HeaderBlock.BYTES;
    return at < HeaderRead.RECORDS_OFFSET && within > 1_200 && log.bytes()[at] == 0;
  }

  private static boolean opens(Sandbox sandbox) throws Exception {
    try (Kluis _ = sandbox.open(DISK)) {
      return true;
    } catch (KluisDamagedException e) {
      return false;
    }
  }

  /** Refused with the file as it was; or opened with a finding, and everything kept. */
  private static void assertNoticed(
      RecordedLog log, byte[] flipped, int at, Optional<KluisPosition> remembered)
      throws Exception {
    log.sandbox().write(flipped);
    List<Finding> findings;
    try {
      OpenResult opened = log.sandbox().openResult(remembered, DISK);
      findings = opened.findings();
      try (Kluis kluis = opened.kluis()) {
        int commit = (int) kluis.lastCommit().commitNumber();
        assertThat(kluis.image()).as("byte %d", at).isEqualTo(log.image(commit));
        assertThat(commit).isGreaterThanOrEqualTo(log.commits() - 1);
      }
    } catch (KluisException e) {
      assertThat(log.sandbox().bytes()).as("byte %d", at).isEqualTo(flipped);
      return;
    }
    assertThat(findings).as("byte %d", at).isNotEmpty();
    assertNothingLost(log.sandbox(), flipped, findings);
  }

  private static void assertNothingLost(Sandbox sandbox, byte[] before, List<Finding> findings)
      throws Exception {
    byte[] kept = sandbox.bytes();
    for (Finding finding : findings) {
      if (finding.kind() == Kind.TORN_TAIL_SET_ASIDE) {
        Path copy = finding.file().orElseThrow();
        byte[] tail = Files.readAllBytes(copy);
        byte[] both = Arrays.copyOf(kept, kept.length + tail.length);
        System.arraycopy(tail, 0, both, kept.length, tail.length);
        kept = both;
        Files.delete(copy);
      }
    }
    assertThat(kept).isEqualTo(before);
  }
}
