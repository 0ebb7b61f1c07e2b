package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.disk.FaultyDisk;
import org.toevertrouwd.kluis.Finding.Kind;
import org.toevertrouwd.kluis.KluisDamagedException.Damage;

/** Files made to break the reader: it takes little memory and time, and says no. */
final class HostileFileTest {

  private static final KluisFiles DISK = FaultyDisk.unforced();
  private static final long FEW_BYTES = 24L << 20;

  @TempDir private Path folder;
  private RecordedLog log;
  private Sandbox sandbox;

  @BeforeEach
  void record() throws Exception {
    log = RecordedLog.of(folder, 3, 51);
    sandbox = log.sandbox();
  }

  /** Something a test does. */
  @FunctionalInterface
  private interface Deed {

    void happens() throws Exception;
  }

  @Nested
  class WithoutTheKey {

    @Test
    void bytes_changed_at_random_open_to_a_state_that_was_or_not_at_all() throws Exception {
      Random random = new Random(52);
      for (int round = 0; round < 600; round++) {
        byte[] file = log.bytes();
        for (int i = random.nextInt(4); i >= 0; i--) {
          vandalize(file, random);
        }
        sandbox.write(file);
        assertNeverAnotherState(file, "round " + round);
      }
    }

    @Test
    void lengths_at_their_limits_are_no_records() throws Exception {
      int first = log.end(2);
      for (int length : new int[] {0, 15, 16, 73_728, 73_729, Integer.MAX_VALUE, -1}) {
        byte[] file = log.bytes();
        ByteBuffer.wrap(file).putInt(first + 33, length);
        sandbox.write(file);
        assertNeverAnotherState(file, "length " + length);
      }
    }

    @Test
    void sequences_and_chunk_numbers_at_their_limits_are_no_records() throws Exception {
      int first = log.end(2);
      for (long number : new long[] {0, -1, Long.MAX_VALUE, Long.MIN_VALUE}) {
        byte[] file = log.bytes();
        ByteBuffer.wrap(file).putLong(first + 5, number).putInt(first + 29, (int) number);
        sandbox.write(file);
        assertNeverAnotherState(file, "number " + number);
      }
    }

    @Test
    void a_gigabyte_that_is_not_there_costs_a_window() throws Exception {
      BytesChannel huge = new BytesChannel(log.bytes(), 1L << 30);
      try (DataKey dataKey = dataKey(huge)) {
        KeyedHeader keyed = HeaderRead.from(huge).authenticated(dataKey);
        long used =
            allocatedBy(
                () -> {
                  RecordSource source = new RecordSource(huge, keyed, keyed.recordCipher());
                  LogContent content = LogReader.read(source, keyed);
                  assertThat(content.image()).isEqualTo(log.image(3));
                  assertThat(content.tail().fileEnd()).isEqualTo(1L << 30);
                });

        assertThat(used).isLessThan(FEW_BYTES);
      }
    }

    @Test
    @Timeout(20)
    void markers_all_over_the_tail_end_the_search_and_are_taken_for_damage() throws Exception {
      byte[] file = Arrays.copyOf(log.bytes(), log.bytes().length + (3 << 20));
      for (int at = log.bytes().length; at + 74_000 < file.length; at += 64) {
        new RecordHeader(RecordHeader.PAGES, 99, BlobId.NONE, 0, 73_728).put(file, at);
      }
      sandbox.write(file);

      assertThatExceptionOfType(KluisDamagedException.class)
          .isThrownBy(sandbox::open)
          .satisfies(e -> assertThat(e.damage()).isEqualTo(Damage.LATER_COMMITS_LOST));
      assertThat(sandbox.bytes()).isEqualTo(file);
    }

    @Test
    void every_byte_of_the_padding_is_looked_at() throws Exception {
      int header = 8 + 4 + 32 + ByteBuffer.wrap(log.bytes()).getInt(8) + 32;
      byte[] start = Arrays.copyOf(log.bytes(), HeaderRead.RECORDS_OFFSET);
      for (int at = header; at < HeaderBlock.BYTES; at++) {
        for (int block = 0; block < 2; block++) {
          byte[] flipped = start.clone();
          flipped[at + block * HeaderBlock.BYTES] ^= (byte) (1 << at % 8);

          assertThat(HeaderRead.from(new BytesChannel(flipped)).findings())
              .as("byte %d of block %d", at, block)
              .containsExactly(
                  Finding.of(Kind.HEADER_BLOCKS_DIFFER), Finding.of(Kind.HEADER_PADDING_NOT_ZERO));
        }
      }
    }

    private void vandalize(byte[] file, Random random) {
      int at = random.nextInt(file.length);
      int length = Math.min(1 << random.nextInt(12), file.length - at);
      switch (random.nextInt(3)) {
        case 0 -> Arrays.fill(file, at, at + length, (byte) random.nextInt());
        case 1 ->
            System.arraycopy(file, random.nextInt(file.length - length + 1), file, at, length);
        default -> file[at] ^= (byte) (1 << random.nextInt(8));
      }
    }

    private void assertNeverAnotherState(byte[] file, String what) throws Exception {
      try (Kluis kluis = sandbox.openResult(Optional.of(log.position(3)), DISK).kluis()) {
        assertThat(kluis.image()).as(what).isEqualTo(log.image(3));
      } catch (KluisDamagedException e) {
        assertThat(sandbox.bytes()).as(what).isEqualTo(file);
      } catch (NotAKluisException | UnsupportedFormatException | WrongKeyException e) {
        assertThat(sandbox.bytes()).as(what).isEqualTo(file);
      }
    }
  }

  @Nested
  class WithTheKey {

    @Test
    void a_commit_that_claims_a_gigabyte_of_pages_takes_none() throws Exception {
      CommitPoint point = new CommitPoint(1, Sandbox.NOON);
      for (CommitRecord claim :
          List.of(
              new CommitRecord(65_536, 16_384, point, 0),
              new CommitRecord(512, 2_097_152, point, 0),
              new CommitRecord(65_536, 32_767, point, 0))) {
        PageImage image = new PageImage();
        long used =
            allocatedBy(() -> assertThat(image.apply(claim, List.of(new byte[516]))).isFalse());

        assertThat(used).isLessThan(FEW_BYTES);
        assertThat(image.take()).isEmpty();
      }
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE, -1, 0, (1L << 62) + 1})
    void a_first_commit_with_no_number_to_count_on_from_is_a_contradiction(long number)
        throws Exception {
      assertThatExceptionOfType(KluisDamagedException.class)
          .isThrownBy(() -> readOneCommit(number))
          .satisfies(e -> assertThat(e.damage()).isEqualTo(Damage.CONTRADICTION));
    }

    @Test
    void a_first_commit_with_any_other_number_is_read() throws Exception {
      for (long number : new long[] {1, 2, 1_000_000, 1L << 62}) {
        assertThat(readOneCommit(number).lastCommit().point().commitNumber()).isEqualTo(number);
      }
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE, 0})
    void a_time_at_the_end_of_time_is_only_a_time(long millis) {
      CommitPoint point = new CommitPoint(7, java.time.Instant.ofEpochMilli(millis));
      CommitRecord commit = new CommitRecord(512, 1, point, 0);

      assertThat(CommitRecord.parse(commit.plaintext())).isEqualTo(commit);
      assertThat(point.toString()).isNotBlank();
    }

    private LogContent readOneCommit(long number) throws Exception {
      BytesChannel channel = new BytesChannel(log.bytes());
      try (DataKey dataKey = dataKey(channel)) {
        KeyedHeader keyed = HeaderRead.from(channel).authenticated(dataKey);
        channel.truncate(HeaderRead.RECORDS_OFFSET);
        RecordCipher cipher = keyed.recordCipher();
        LogWriter writer = new LogWriter(channel, cipher, LogEnd.start(keyed.firstTag()));
        byte[] page = ByteBuffer.allocate(516).putInt(1).array();
        writer.pages(page, page.length);
        CommitPoint point = new CommitPoint(number, Sandbox.NOON);
        writer.commit(new CommitRecord(512, 1, point, 0));
        return LogReader.read(new RecordSource(channel, keyed, cipher), keyed);
      }
    }
  }

  private DataKey dataKey(KluisChannel channel) throws Exception {
    try (RecoveryCode code = sandbox.code()) {
      return Unlocking.dataKey(HeaderRead.from(channel).header(), code);
    }
  }

  private static long allocatedBy(Deed deed) throws Exception {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    deed.happens();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
