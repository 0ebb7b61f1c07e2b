package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.kluis.KluisDamagedException.Damage;

/**
 * Logs that another program with the key might write: some odd but right, some authentic but wrong.
 */
final class ForeignWriterTest {

  private static final BlobId ONE = new BlobId(1, 1);
  private static final BlobId TWO = new BlobId(2, 2);

  @TempDir private Path folder;
  private Sandbox sandbox;

  /** Appends to the log of the sandbox, by its key. */
  @FunctionalInterface
  private interface Appending {

    void to(LogWriter log) throws Exception;
  }

  @BeforeEach
  void make() throws Exception {
    sandbox = Sandbox.with(folder, TestImages.small(1));
  }

  @Nested
  class Right {

    @Test
    void chunks_of_two_attachments_may_alternate() throws Exception {
      append(
          log -> {
            chunk(log, ONE, 0, 0, 11);
            chunk(log, TWO, 0, 0, 21);
            chunk(log, ONE, 1, 1, 12);
            chunk(log, TWO, 1, 1, 22);
            log.commit(commit(512, 3, 2, 2));
          });

      try (Kluis kluis = sandbox.open()) {
        assertThat(Sandbox.read(kluis, ONE)).containsExactly(11, 12);
        assertThat(Sandbox.read(kluis, TWO)).containsExactly(21, 22);
        kluis.rewrite(kluis.blobs(), ProgressListener.NONE);
      }
      assertThat(sandbox.check().verdict()).isEqualTo(CheckReport.Verdict.WHOLE);
    }

    @Test
    void an_attachment_that_was_never_finished_does_not_count() throws Exception {
      append(
          log -> {
            chunk(log, ONE, 0, 0, 11);
            chunk(log, TWO, 0, 1, 21);
            log.commit(commit(512, 3, 2, 1));
          });

      assertThat(sandbox.check().verdict()).isEqualTo(CheckReport.Verdict.WHOLE);
      try (Kluis kluis = sandbox.open()) {
        assertThat(Sandbox.read(kluis, TWO)).containsExactly(21);
        Sandbox.put(kluis, new byte[4]);
        kluis.commit(TestImages.small(2));
      }
      assertThat(sandbox.check().verdict()).isEqualTo(CheckReport.Verdict.WHOLE);
    }

    @Test
    void a_page_may_be_written_twice_in_a_commit_and_the_last_one_counts() throws Exception {
      append(
          log -> {
            page(log, 2, 512, 7);
            page(log, 2, 512, 8);
            log.commit(commit(512, 3, 2, 0));
          });

      try (Kluis kluis = sandbox.open()) {
        assertThat(kluis.image()[512]).isEqualTo((byte) 8);
      }
    }
  }

  @Nested
  class Wrong {

    @Test
    void a_commit_number_left_out() throws Exception {
      assertContradiction(log -> log.commit(commit(512, 3, 3, 0)));
    }

    @Test
    void a_page_that_is_missing() throws Exception {
      assertContradiction(log -> log.commit(commit(512, 4, 2, 0)));
    }

    @Test
    void a_page_beyond_the_count() throws Exception {
      assertContradiction(
          log -> {
            page(log, 4, 512, 1);
            log.commit(commit(512, 3, 2, 0));
          });
      assertContradiction(
          log -> {
            page(log, 0, 512, 1);
            log.commit(commit(512, 3, 2, 0));
          });
    }

    @Test
    void another_page_size_without_all_pages() throws Exception {
      assertContradiction(
          log -> {
            page(log, 1, 1024, 1);
            log.commit(commit(1024, 2, 2, 0));
          });
    }

    @Test
    void sizes_that_cannot_be() throws Exception {
      assertContradiction(log -> log.commit(commit(0, 3, 2, 0)));
      assertContradiction(log -> log.commit(commit(513, 3, 2, 0)));
      assertContradiction(log -> log.commit(commit(512, 0, 2, 0)));
      assertContradiction(log -> log.commit(commit(65_536, Integer.MAX_VALUE, 2, 0)));
      assertContradiction(log -> log.commit(commit(512, 3, 2, -1)));
    }

    @Test
    void attachments_that_are_counted_and_not_there() throws Exception {
      assertContradiction(log -> log.commit(commit(512, 3, 2, 1)));
      assertContradiction(
          log -> {
            chunk(log, ONE, 0, 0, 1);
            log.commit(commit(512, 3, 2, 1));
          });
    }

    private void assertContradiction(Appending appending) throws Exception {
      byte[] before = sandbox.bytes();
      append(appending);
      byte[] wrong = sandbox.bytes();
      try (Kluis _ = sandbox.open()) {
        throw new AssertionError("it opened");
      } catch (KluisDamagedException e) {
        assertThat(e.damage()).isEqualTo(Damage.CONTRADICTION);
        assertThat(e.lastGood()).contains(new CommitPoint(1, Sandbox.NOON));
      }
      assertThat(sandbox.check().verdict()).isEqualTo(CheckReport.Verdict.DAMAGED);
      assertThat(sandbox.bytes()).isEqualTo(wrong);
      sandbox.write(before);
    }
  }

  private void append(Appending appending) throws Exception {
    try (KluisChannel channel = KluisFiles.system().open(sandbox.file())) {
      HeaderRead header = HeaderRead.from(channel);
      KeyedHeader keyed = header.authenticated(Unlocking.dataKey(header.header(), sandbox.code()));
      RecordCipher cipher = keyed.recordCipher();
      LogContent content = LogReader.read(new RecordSource(channel, keyed, cipher), keyed);
      LogWriter log = new LogWriter(channel, cipher, content.end());
      appending.to(log);
      log.flush();
    }
  }

  private static void chunk(LogWriter log, BlobId id, int chunk, int last, int content)
      throws Exception {
    log.chunk(id, chunk, new byte[] {(byte) last, (byte) content}, 2);
  }

  private static void page(LogWriter log, int number, int pageSize, int content) throws Exception {
    byte[] record = ByteBuffer.allocate(4 + pageSize).putInt(number).put((byte) content).array();
    log.pages(record, record.length);
  }

  private static CommitRecord commit(int pageSize, int pages, long number, int blobs) {
    Instant time = Sandbox.NOON;
    return new CommitRecord(pageSize, pages, new CommitPoint(number, time), blobs);
  }
}
