package org.toevertrouwd.kluis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program is killed at random moments of committing, putting attachments and rewriting: 100
 * times, or as often as {@code -Dtoevertrouwd.kills} says.
 */
final class KillTest {

  private static final int KILLS = Integer.getInteger("toevertrouwd.kills", 100);
  private static final int LONGEST_WORK_MILLIS = 40;

  @TempDir private Path folder;

  @Test
  void no_acknowledged_change_is_lost_and_nothing_is_torn() throws Exception {
    Sandbox sandbox = Sandbox.with(folder, VersionedImage.of(0));
    Process rehearsal = OtherProgram.start("rehearse", sandbox);
    assertThat(rehearsal.waitFor(60, TimeUnit.SECONDS)).isTrue();
    Random random = new Random(2026);
    Optional<KluisPosition> remembered = Optional.empty();
    for (int kill = 0; kill < KILLS; kill++) {
      long acknowledged = acknowledgedBeforeKill(sandbox, random.nextInt(LONGEST_WORK_MILLIS));
      OpenResult opened = sandbox.openResult(remembered);
      try (Kluis kluis = opened.kluis()) {
        assertThat(VersionedImage.version(kluis.image()))
            .as("kill %d", kill)
            .isBetween(acknowledged, acknowledged + 1);
        assertThat(opened.freshness()).isEqualTo(Freshness.FRESH);
        remembered = Optional.of(kluis.position());
      }
      assertThat(sandbox.siblings(".new")).isEmpty();
    }
    assertThat(sandbox.check().verdict()).isEqualTo(CheckReport.Verdict.WHOLE);
  }

  /** Kills it so long after its first acknowledgement; returns the last version it acknowledged. */
  private static long acknowledgedBeforeKill(Sandbox sandbox, int millis) throws Exception {
    Process process = OtherProgram.start("work", sandbox);
    try (BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      String last = Optional.ofNullable(output.readLine()).orElseThrow();
      TimeUnit.MILLISECONDS.sleep(millis);
      // By its handle: the process itself would close its output before the rest is read.
      process.toHandle().destroyForcibly();
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        last = line;
      }
      process.waitFor();
      return Long.parseLong(last);
    }
  }
}
