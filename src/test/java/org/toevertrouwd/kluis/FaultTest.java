package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toevertrouwd.disk.FaultyDisk;
import org.toevertrouwd.disk.FaultyDisk.Fault;
import org.toevertrouwd.kluis.KluisWriteException.Next;

/** The disk fails at every operation in turn: nothing acknowledged is lost, nothing is torn. */
final class FaultTest {

  private static final int MORE_THAN_ALL = 60;

  @TempDir private Path folder;
  private Sandbox sandbox;
  private byte[] start = new byte[0];

  @BeforeEach
  void make() throws Exception {
    sandbox = Sandbox.with(folder, TestImages.small(1));
    start = sandbox.bytes();
  }

  /** A day's work, which notes what was acknowledged. */
  private static final class Day {

    private final Kluis kluis;
    private byte[] acknowledged = TestImages.small(1);
    private byte[] attempted = acknowledged;

    Day(Kluis kluis) {
      this.kluis = kluis;
    }

    void work() throws Exception {
      commit(2);
      Sandbox.put(kluis, new byte[70_000]);
      commit(3);
      kluis.rewrite(kluis.blobs(), ProgressListener.NONE);
      commit(4);
      kluis.changePassphrase("nieuw".toCharArray(), kluis.blobs(), ProgressListener.NONE);
      commit(5);
    }

    void commit(int seed) throws KluisException {
      attempted = TestImages.small(seed);
      kluis.commit(attempted.clone());
      acknowledged = attempted;
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"ONCE", "FULL", "GONE"})
  void wherever_it_fails_the_acknowledged_state_is_in_memory_and_on_the_disk(Fault fault)
      throws Exception {
    for (int operations = 0; operations < MORE_THAN_ALL; operations++) {
      sandbox.write(start);
      FaultyDisk disk = new FaultyDisk();
      try (Kluis kluis = sandbox.open(disk)) {
        Day day = new Day(kluis);
        disk.failAfter(operations, fault);
        boolean failed = fails(day);
        assertThat(kluis.image()).as("after %d operations", operations).isEqualTo(day.acknowledged);
        disk.mend();
        assertThat(onDisk()).isIn(hash(day.acknowledged), hash(day.attempted));
        if (failed) {
          goOn(kluis);
        }
      }
      assertThat(sandbox.check().verdict()).isNotEqualTo(CheckReport.Verdict.DAMAGED);
    }
  }

  @Test
  void a_failed_write_is_cut_back_and_the_next_one_works() throws Exception {
    FaultyDisk disk = new FaultyDisk();
    try (Kluis kluis = sandbox.open(disk)) {
      disk.suffer(Fault.FULL);
      byte[] image = TestImages.small(2);

      assertThat(refusal(kluis, image)).isEqualTo(Next.TRY_AGAIN);
      assertThat(sandbox.bytes()).isEqualTo(start);
      assertThat(image).as("the image that was not saved").containsOnly(0);
      assertThat(kluis.mustRewrite()).isFalse();
      disk.mend();
      assertThat(kluis.commit(TestImages.small(2)).changedPages()).isPositive();
    }
  }

  @Test
  void after_a_failed_force_nothing_is_appended_until_a_rewrite() throws Exception {
    FaultyDisk disk = new FaultyDisk();
    try (Kluis kluis = sandbox.open(disk)) {
      disk.failAfter(1, Fault.ONCE);

      assertThat(refusal(kluis, TestImages.small(2))).isEqualTo(Next.REWRITE_OR_CLOSE);
      assertThat(kluis.mustRewrite()).isTrue();
      assertThat(refusal(kluis, TestImages.small(2))).isEqualTo(Next.REWRITE_OR_CLOSE);
      assertThatExceptionOfType(KluisWriteException.class)
          .isThrownBy(() -> Sandbox.put(kluis, new byte[1]));
      kluis.rewrite(Set.of(), ProgressListener.NONE);
      assertThat(kluis.mustRewrite()).isFalse();
      assertThat(kluis.commit(TestImages.small(2)).position().commitNumber()).isEqualTo(3);
    }
  }

  @Test
  void after_a_failed_cut_nothing_is_appended_either() throws Exception {
    FaultyDisk disk = new FaultyDisk();
    try (Kluis kluis = sandbox.open(disk)) {
      disk.suffer(Fault.GONE);

      assertThat(refusal(kluis, TestImages.small(2))).isEqualTo(Next.REWRITE_OR_CLOSE);
      disk.mend();
      assertThat(refusal(kluis, TestImages.small(2))).isEqualTo(Next.REWRITE_OR_CLOSE);
      assertThat(kluis.image()).isEqualTo(TestImages.small(1));
    }
  }

  @Test
  void creating_leaves_no_file_when_it_fails() throws Exception {
    for (int operations = 0; operations < 5; operations++) {
      FaultyDisk disk = new FaultyDisk();
      disk.failAfter(operations, Fault.ONCE);
      Path file = folder.resolve("nieuw.kluis");

      assertThatExceptionOfType(KluisWriteException.class)
          .isThrownBy(
              () ->
                  Kluis.create(
                      file, "x".toCharArray(), TestImages.small(2), Sandbox.options(disk)));
      assertThat(file).doesNotExist();
    }
  }

  private static boolean fails(Day day) throws Exception {
    try {
      day.work();
      return false;
    } catch (KluisWriteException e) {
      return true;
    }
  }

  /** When there is room again, it works again; after an uncertain write by a rewrite. */
  private void goOn(Kluis kluis) throws Exception {
    if (kluis.mustRewrite()) {
      kluis.rewrite(kluis.blobs(), ProgressListener.NONE);
    }
    kluis.commit(TestImages.small(9));
    assertThat(onDisk()).isEqualTo(hash(TestImages.small(9)));
  }

  private String onDisk() throws Exception {
    try (RecoveryCode key = sandbox.code()) {
      CommitPoint last = lastCommit();
      try (ReadOnlyKluis kluis =
          Kluis.openReadOnlyAt(sandbox.file(), key, last.commitNumber(), Sandbox.options())) {
        return hash(kluis.image());
      }
    }
  }

  private CommitPoint lastCommit() throws Exception {
    return new Reading(sandbox.file(), KluisFiles.system())
        .with(
            channel -> {
              HeaderRead header = HeaderRead.from(channel);
              KeyedHeader keyed =
                  header.authenticated(Unlocking.dataKey(header.header(), sandbox.code()));
              RecordSource source = new RecordSource(channel, keyed, keyed.recordCipher());
              return LogReader.read(source, keyed).lastCommit().point();
            });
  }

  private static Next refusal(Kluis kluis, byte[] image) {
    try {
      kluis.commit(image);
    } catch (KluisWriteException e) {
      return e.next();
    }
    throw new AssertionError("it was saved");
  }

  private static String hash(byte[] image) {
    return TestImages.hash(image);
  }
}
