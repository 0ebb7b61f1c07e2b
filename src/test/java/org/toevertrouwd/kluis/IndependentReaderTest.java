package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.disk.FaultyDisk;
import org.toevertrouwd.kluis.IndependentReader.Outcome;

/**
 * The promise "an independent reader gets the same data" of the format page. Skipped where Node is
 * not on the PATH.
 */
final class IndependentReaderTest {

  private static final String TORN = "torn last write";

  @TempDir private Path folder;
  private IndependentReader reader;

  /** Before each test and not once, so that every test is reported as skipped. */
  @BeforeEach
  void needs_node() {
    assumeTrue(IndependentReader.isOnThePath("node"), "node is not on the PATH");
    reader = new IndependentReader(folder);
  }

  @Test
  void reads_the_sample_that_a_third_program_made() throws Exception {
    Optional<Path> sample =
        Stream.of("..", "../..")
            .map(up -> Path.of(up, "shared/samples/kluis/voorbeeld.kluis"))
            .filter(Files::exists)
            .findFirst();
    assumeTrue(sample.isPresent(), "the shared sample is not beside this checkout");

    Outcome read = reader.byCode(sample.get(), "pg8g qa9t rn5f r56t 7feh jra7 eg5t".toCharArray());
    assertThat(read.status()).as(read.said()).isEqualTo(IndependentReader.READ);
    assertThat(read.commits()).isEqualTo(3);
    assertThat(read.imageHash())
        .isEqualTo("dd16b68fc402faa4c0019ed0aa3a65f61672bfe09283e19e8699279e34b017ae");
    assertThat(read.attachmentsSaid())
        .containsExactly(
            Map.entry(
                "d9b179b38b4e4423b4030f7ef45fdba0",
                "1500000 71fcabdeba78c3e984cd578d88095c208cbbe7bee99f1549cb44cbbaa9b16640"));
  }

  @Nested
  class GetsTheSame {

    private final Map<String, byte[]> attachments = new TreeMap<>();

    @Test
    void while_pages_change_and_the_image_grows_and_shrinks() throws Exception {
      int[][] shapes = {{4096, 40}, {4096, 41}, {4096, 7}, {4096, 60}, {1024, 60}, {65_536, 3}};
      Sandbox sandbox = Sandbox.with(folder, TestImages.image(4096, 5, 0));
      try (Kluis kluis = sandbox.open()) {
        for (int[] shape : shapes) {
          assertSame(sandbox, kluis, commit(kluis, TestImages.image(shape[0], shape[1], 9)), 1);
          byte[] edited = TestImages.edited(kluis.image(), new Random(shape[1]));
          assertSame(sandbox, kluis, commit(kluis, edited), 1);
        }
      }
    }

    @Test
    void of_attachments_of_none_one_and_several_chunks() throws Exception {
      Sandbox sandbox = Sandbox.with(folder, TestImages.small(1));
      try (Kluis kluis = sandbox.open()) {
        for (int length : new int[] {0, 1, 65_535, 65_536, 65_537, 300_000}) {
          put(kluis, length);
        }
        assertSame(sandbox, kluis, commit(kluis, TestImages.small(2)), 1);
        put(kluis, 140_000);
        assertSame(sandbox, kluis, commit(kluis, kluis.image().clone()), 1);
      }
    }

    @Test
    void after_a_rewrite_that_dropped_an_attachment() throws Exception {
      Sandbox sandbox = Sandbox.with(folder, TestImages.small(1));
      try (Kluis kluis = sandbox.open()) {
        put(kluis, 200_000);
        BlobId dropped = put(kluis, 100_000);
        commit(kluis, TestImages.small(2));
        attachments.remove(dropped.toString());
        Set<BlobId> live = Set.of(BlobId.parse(attachments.keySet().iterator().next()));
        kluis.rewrite(live, ProgressListener.NONE);
        assertSame(sandbox, kluis, TestImages.small(2), 2);
        put(kluis, 70_000);
        assertSame(sandbox, kluis, commit(kluis, TestImages.image(512, 9, 3)), 2);
      }
    }

    @Test
    void after_the_passphrase_changed() throws Exception {
      Sandbox sandbox = Sandbox.with(folder, TestImages.small(1));
      try (Kluis kluis = sandbox.open()) {
        put(kluis, 100_000);
        commit(kluis, TestImages.small(2));
        kluis.changePassphrase("nieuw".toCharArray(), kluis.blobs(), ProgressListener.NONE);
        assertSame(sandbox, kluis, TestImages.small(2), 2);
        assertSame(sandbox, kluis, commit(kluis, TestImages.small(3)), 2);
      }
    }

    @Test
    void by_a_new_recovery_code_and_not_by_the_old_one() throws Exception {
      Sandbox sandbox = Sandbox.with(folder, TestImages.small(1));
      try (Kluis kluis = sandbox.open();
          RecoveryCode renewed =
              kluis.renewKey("nieuw".toCharArray(), Set.of(), ProgressListener.NONE)) {
        assertSame(kluis, reader.byCode(sandbox.file(), renewed.text()), TestImages.small(1), 2);
      }
      assertThat(read(sandbox).status()).isEqualTo(IndependentReader.WRONG_KEY);
    }

    private byte[] commit(Kluis kluis, byte[] image) throws Exception {
      kluis.commit(image.clone());
      return image;
    }

    private BlobId put(Kluis kluis, int length) throws Exception {
      byte[] content = new byte[length];
      new Random(length).nextBytes(content);
      BlobId id = Sandbox.put(kluis, content).id();
      attachments.put(id.toString(), content);
      return id;
    }

    private void assertSame(Sandbox sandbox, Kluis kluis, byte[] image, long generation)
        throws Exception {
      assertSame(kluis, read(sandbox), image, generation);
    }

    private void assertSame(Kluis kluis, Outcome read, byte[] image, long generation)
        throws Exception {
      assertThat(read.status()).as(read.said()).isEqualTo(IndependentReader.READ);
      assertThat(read.findings()).isEmpty();
      assertThat(read.generation()).isEqualTo(generation);
      assertThat(read.commit()).isEqualTo(kluis.lastCommit().commitNumber());
      assertThat(read.image()).isEqualTo(image);
      assertThat(read.imageHash()).isEqualTo(TestImages.hash(image));
      Map<String, byte[]> found = read.attachments();
      assertThat(found).containsOnlyKeys(attachments.keySet());
      assertThat(read.attachmentsSaid()).containsOnlyKeys(attachments.keySet());
      attachments.forEach(
          (id, content) -> {
            assertThat(found.get(id)).isEqualTo(content);
            assertThat(read.attachmentsSaid())
                .containsEntry(id, content.length + " " + TestImages.hash(content));
          });
    }
  }

  @Nested
  class OfATornTail {

    @Test
    void gets_the_last_commit_and_says_so() throws Exception {
      RecordedLog log = RecordedLog.of(folder, 4, 51);
      for (int length = log.end(3) + 1; length < log.end(4); length += 211) {
        Outcome read = read(log, Arrays.copyOf(log.bytes(), length));
        assertThat(read.status()).as(read.said()).isEqualTo(IndependentReader.READ);
        assertThat(read.image()).isEqualTo(log.image(3));
        assertThat(read.findings()).containsExactly(TORN);
      }
    }

    @Test
    void leaves_out_an_attachment_that_no_commit_made_count() throws Exception {
      Sandbox sandbox = Sandbox.with(folder, TestImages.small(1));
      try (Kluis kluis = sandbox.open()) {
        Sandbox.put(kluis, new byte[150_000]);

        Outcome read = read(sandbox);
        assertThat(read.image()).isEqualTo(TestImages.small(1));
        assertThat(read.attachments()).isEmpty();
        assertThat(read.findings()).containsExactly(TORN);
      }
    }

    @Test
    void takes_stale_records_after_it_for_no_commit() throws Exception {
      RecordedLog log = RecordedLog.of(folder, 4, 52);
      byte[] stale = Arrays.copyOf(log.bytes(), log.end(3) + 50 + log.end(3) - log.end(1));
      System.arraycopy(log.bytes(), log.end(1), stale, log.end(3) + 50, log.end(3) - log.end(1));

      Outcome read = read(log, stale);
      assertThat(read.status()).as(read.said()).isEqualTo(IndependentReader.READ);
      assertThat(read.image()).isEqualTo(log.image(3));
      assertThat(opensAt(log)).contains(3L);
    }
  }

  @Nested
  class Refuses {

    @Test
    void a_flipped_bit_in_any_record_before_the_last_commit() throws Exception {
      RecordedLog log = RecordedLog.of(folder, 5, 53);
      Random random = new Random(5);
      for (int start : log.records()) {
        if (start < log.end(3)) {
          int at = start + random.nextInt(log.record(start).length);
          assertRefused(log, flipped(log.bytes(), at), at);
        }
      }
    }

    @Test
    void a_flipped_bit_in_the_only_commit_of_a_generation() throws Exception {
      RecordedLog log = RecordedLog.of(folder, 3, 54);
      try (Kluis kluis = log.sandbox().open()) {
        kluis.rewrite(kluis.blobs(), ProgressListener.NONE);
      }
      byte[] file = log.sandbox().bytes();
      for (int at = HeaderRead.RECORDS_OFFSET; at < file.length; at += 157) {
        assertRefused(log, flipped(file, at), at);
      }
    }

    @Test
    void a_header_damaged_in_both_blocks_but_not_in_one() throws Exception {
      RecordedLog log = RecordedLog.of(folder, 2, 55);
      for (int at : new int[] {3, 9, 20, 200}) {
        byte[] one = flipped(log.bytes(), at);
        assertThat(read(log, one).findings()).containsExactly("header blocks differ");
        assertRefused(log, flipped(one, HeaderBlock.BYTES + at), at);
      }
    }

    @Test
    void a_wrong_recovery_code_and_a_mistyped_one() throws Exception {
      Sandbox sandbox = Sandbox.with(folder, TestImages.small(1));
      for (String code :
          new String[] {"000G-40R4-0M30-E209-185G-R38E-1YZ4", "000G40R40M30E209185GR38E1YZ5"}) {
        assertThat(reader.byCode(sandbox.file(), code.toCharArray()).status())
            .isEqualTo(IndependentReader.WRONG_KEY);
      }
    }

    private void assertRefused(RecordedLog log, byte[] file, int at) throws Exception {
      Outcome read = read(log, file);
      assertThat(read.status())
          .as("byte %d: %s", at, read.said())
          .isEqualTo(IndependentReader.DAMAGED);
      assertThat(read.folder()).doesNotExist();
    }
  }

  @Test
  void judges_a_flipped_bit_in_pages_and_commits_as_the_program_does() throws Exception {
    RecordedLog log = RecordedLog.of(folder, 5, 56);
    Random random = new Random(6);
    for (int start : log.records()) {
      if (log.bytes()[start + 4] != RecordHeader.BLOB) {
        int at = start + random.nextInt(log.record(start).length);
        Outcome read = read(log, flipped(log.bytes(), at));
        Optional<Long> opened = opensAt(log);
        assertThat(read.status()).as("byte %d", at).isEqualTo(opened.isPresent() ? 0 : 1);
        opened.ifPresent(commit -> assertThat(read.commit()).isEqualTo(commit));
      }
    }
  }

  @Nested
  class ByPassphrase {

    @BeforeEach
    void needs_argon2() {
      assumeTrue(IndependentReader.isOnThePath("argon2"), "argon2 is not on the PATH");
    }

    @Test
    void gets_the_same_however_the_accents_were_typed() throws Exception {
      char[] composed = "één café".toCharArray();
      Path file = made(composed);
      for (char[] typed : new char[][] {composed, "e\u0301e\u0301n cafe\u0301".toCharArray()}) {
        Outcome read = reader.byPassphrase(file, typed);
        assertThat(read.status()).as(read.said()).isEqualTo(IndependentReader.READ);
        assertThat(read.image()).isEqualTo(TestImages.small(1));
      }
      assertThat(reader.byPassphrase(file, "een cafe".toCharArray()).status())
          .isEqualTo(IndependentReader.WRONG_KEY);
    }

    /** The command takes the salt as an argument, which cannot hold a zero byte. */
    private Path made(char[] passphrase) throws Exception {
      for (int i = 0; ; i++) {
        Path file = folder.resolve(i + ".kluis");
        CreatedKluis created =
            Kluis.create(file, passphrase, TestImages.small(1), Sandbox.options());
        created.recoveryCode().close();
        created.kluis().close();
        HeaderRead header =
            new Reading(file, KluisFiles.system()).with(channel -> HeaderRead.from(channel));
        byte[] salt = header.header().slots().getFirst().salt().bytes();
        if (!new String(salt, StandardCharsets.ISO_8859_1).contains("\0")) {
          return file;
        }
      }
    }
  }

  private Outcome read(Sandbox sandbox) throws Exception {
    try (RecoveryCode code = sandbox.code()) {
      return reader.byCode(sandbox.file(), code.text());
    }
  }

  private Outcome read(RecordedLog log, byte[] file) throws Exception {
    log.sandbox().write(file);
    return read(log.sandbox());
  }

  /** The commit at which the program opens what was written last; empty if it refuses. */
  private static Optional<Long> opensAt(RecordedLog log) throws Exception {
    try (Kluis kluis = log.sandbox().open(FaultyDisk.unforced())) {
      return Optional.of(kluis.lastCommit().commitNumber());
    } catch (KluisDamagedException e) {
      return Optional.empty();
    }
  }

  private static byte[] flipped(byte[] file, int at) {
    byte[] flipped = file.clone();
    flipped[at] ^= 4;
    return flipped;
  }
}
