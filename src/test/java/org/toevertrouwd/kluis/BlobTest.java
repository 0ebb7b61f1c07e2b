package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.kluis.KluisDamagedException.Damage;

/** Attachments. */
final class BlobTest {

  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void make() throws Exception {
    sandbox = Sandbox.with(folder, TestImages.small(1));
  }

  @Nested
  class Committed {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 300_000})
    void comes_back_as_it_was_put(int length) throws Exception {
      byte[] content = bytes(length);
      StoredBlob stored;
      try (Kluis kluis = sandbox.open()) {
        stored = Sandbox.put(kluis, content);
        kluis.commit(TestImages.small(2));
      }

      assertThat(stored.length()).isEqualTo(length);
      assertThat(stored.sha256()).isEqualTo(TestImages.hash(content));
      try (Kluis kluis = sandbox.open()) {
        assertThat(kluis.blobs()).containsExactly(stored.id());
        assertThat(Sandbox.read(kluis, stored.id())).isEqualTo(content);
      }
    }

    @Test
    void counts_even_when_no_page_changed() throws Exception {
      StoredBlob stored;
      try (Kluis kluis = sandbox.open()) {
        stored = Sandbox.put(kluis, bytes(10));
        assertThat(kluis.commit(kluis.image()).position().commitNumber()).isEqualTo(2);
      }
      try (Kluis kluis = sandbox.open()) {
        assertThat(Sandbox.read(kluis, stored.id())).isEqualTo(bytes(10));
      }
    }
  }

  @Nested
  class Staged {

    @Test
    void does_not_count_and_is_gone_after_closing() throws Exception {
      byte[] before = sandbox.bytes();
      try (Kluis kluis = sandbox.open()) {
        StoredBlob stored = Sandbox.put(kluis, bytes(100_000));

        assertThat(kluis.blobs()).isEmpty();
        assertThat(damage(kluis, stored.id())).isEqualTo(Damage.BLOB_MISSING);
      }
      assertThat(sandbox.bytes()).isEqualTo(before);
    }

    @Test
    void can_be_discarded() throws Exception {
      try (Kluis kluis = sandbox.open()) {
        Sandbox.put(kluis, bytes(100_000));
        kluis.discardStagedBlobs();
        StoredBlob kept = Sandbox.put(kluis, bytes(5));
        kluis.commit(TestImages.small(2));

        assertThat(kluis.blobs()).containsExactly(kept.id());
        assertThat(Sandbox.read(kluis, kept.id())).isEqualTo(bytes(5));
      }
      assertThat(sandbox.check().verdict()).isEqualTo(CheckReport.Verdict.WHOLE);
    }

    @Test
    void is_cut_off_alone_when_its_content_cannot_be_read() throws Exception {
      try (Kluis kluis = sandbox.open()) {
        StoredBlob good = Sandbox.put(kluis, bytes(70_000));
        assertThatExceptionOfType(IOException.class)
            .isThrownBy(() -> kluis.putBlob(new BreakingContent(150_000)))
            .withMessage("unplugged");
        kluis.commit(TestImages.small(2));

        assertThat(kluis.blobs()).containsExactly(good.id());
      }
      try (Kluis kluis = sandbox.open()) {
        assertThat(kluis.blobs()).hasSize(1);
        assertThat(kluis.image()).isEqualTo(TestImages.small(2));
      }
    }
  }

  @Test
  void one_that_is_not_there_is_missed() throws Exception {
    try (Kluis kluis = sandbox.open()) {
      assertThat(damage(kluis, new BlobId(1, 2))).isEqualTo(Damage.BLOB_MISSING);
    }
  }

  @Test
  void a_damaged_one_is_found_without_closing_the_rest() throws Exception {
    StoredBlob first;
    StoredBlob second;
    try (Kluis kluis = sandbox.open()) {
      first = Sandbox.put(kluis, bytes(150_000));
      second = Sandbox.put(kluis, bytes(7));
      kluis.commit(TestImages.small(2));
    }
    byte[] file = sandbox.bytes();
    file[16_384 + 1_617 + 158 + 70_000]++;
    sandbox.write(file);

    CheckReport report = sandbox.check();
    assertThat(report.verdict()).isEqualTo(CheckReport.Verdict.DAMAGED);
    assertThat(report.findings())
        .containsExactly(Finding.about(Finding.Kind.BLOB_DAMAGED, first.id()));
    try (Kluis kluis = sandbox.open()) {
      assertThat(damage(kluis, first.id())).isEqualTo(Damage.BLOB_DAMAGED);
      assertThat(Sandbox.read(kluis, second.id())).isEqualTo(bytes(7));
      assertThatExceptionOfType(KluisDamagedException.class)
          .isThrownBy(() -> kluis.rewrite(kluis.blobs(), ProgressListener.NONE));
      kluis.rewrite(Set.of(second.id()), ProgressListener.NONE);
    }
    assertThat(sandbox.check().verdict()).isEqualTo(CheckReport.Verdict.WHOLE);
  }

  @Test
  void a_blob_id_is_read_as_it_is_written() {
    BlobId id = new BlobId(-3, 42);

    assertThat(id).hasToString("fffffffffffffffd000000000000002a");
    assertThat(BlobId.parse(id.toString())).isEqualTo(id);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> BlobId.parse("fffd"));
  }

  private static Damage damage(Kluis kluis, BlobId id) throws Exception {
    try {
      kluis.readBlob(id, OutputStream.nullOutputStream());
    } catch (KluisDamagedException e) {
      return e.damage();
    }
    throw new AssertionError("it could be read");
  }

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  /** Content on a stick that is pulled out. */
  private static final class BreakingContent extends InputStream {

    private int left;

    BreakingContent(int left) {
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      left--;
      if (left <= 0) {
        throw new IOException("unplugged");
      }
      return 1;
    }
  }
}
