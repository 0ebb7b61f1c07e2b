package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.kluis.Finding.Kind;
import org.toevertrouwd.kluis.KluisDamagedException.Damage;
import org.toevertrouwd.kluis.NotAKluisException.Reason;

final class HeaderTest {

  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void make() throws Exception {
    sandbox = Sandbox.with(folder, TestImages.small(1));
  }

  @Nested
  class Damaged {

    @ParameterizedTest
    @CsvSource({
      "0, HEADER_COPY_USED",
      "9, HEADER_COPY_USED",
      "30, HEADER_COPY_USED",
      "60, HEADER_COPY_USED",
      "8191, HEADER_BLOCKS_DIFFER",
      "8192, HEADER_BLOCKS_DIFFER",
      "8260, HEADER_BLOCKS_DIFFER"
    })
    void in_one_block_opens_by_the_other_and_is_mended_by_a_rewrite(int at, Kind finding)
        throws Exception {
      flip(at);

      OpenResult opened = sandbox.openResult(Optional.empty());
      try (Kluis kluis = opened.kluis()) {
        assertThat(opened.findings()).contains(Finding.of(finding));
        assertThat(kluis.image()).isEqualTo(TestImages.small(1));
        assertThat(sandbox.siblings("").size()).isEqualTo(2);
        kluis.rewrite(Set.of(), ProgressListener.NONE);
      }
      assertThat(sandbox.check().findings()).isEmpty();
    }

    @Test
    void in_its_mac_opens_by_the_copy() throws Exception {
      int length = ByteBuffer.wrap(sandbox.bytes()).getInt(8);
      flip(8 + 4 + 32 + length + 3);

      try (Kluis kluis = sandbox.open()) {
        assertThat(kluis.image()).isEqualTo(TestImages.small(1));
      }
    }

    @Test
    void in_padding_is_found() throws Exception {
      flip(16_383);

      assertThat(sandbox.check().findings())
          .containsExactly(
              Finding.of(Kind.HEADER_BLOCKS_DIFFER), Finding.of(Kind.HEADER_PADDING_NOT_ZERO));
      assertThat(sandbox.check().verdict()).isEqualTo(CheckReport.Verdict.MENDABLE);
    }

    @Test
    void in_both_blocks_is_damage() throws Exception {
      flip(100);
      flip(8_292);

      assertThat(damage()).isEqualTo(Damage.HEADER);
    }
  }

  @Nested
  class Tampered {

    @Test
    void with_a_matching_hash_is_not_authentic() throws Exception {
      rewriteHeader(json -> json.replace("\"writer\":\"proef\"", "\"writer\":\"fraude\""));

      assertThat(damage()).isEqualTo(Damage.HEADER_NOT_AUTHENTIC);
    }

    @Test
    void with_another_generation_is_not_authentic() throws Exception {
      rewriteHeader(json -> json.replace("\"generation\":1", "\"generation\":9"));

      assertThat(damage()).isEqualTo(Damage.HEADER_NOT_AUTHENTIC);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\"memoryKiB\":2097153",
          "\"memoryKiB\":99999999999999",
          "\"memoryKiB\":1",
          "\"iterations\":65",
          "\"parallelism\":17"
        })
    void to_cost_more_than_a_reader_accepts_is_refused_before_deriving(String inflated)
        throws Exception {
      String name = inflated.substring(0, inflated.indexOf(':'));
      rewriteHeader(json -> json.replaceAll(name + ":\\d+", inflated));

      assertThatExceptionOfType(KeyDerivationRefusedException.class)
          .isThrownBy(() -> Kluis.info(sandbox.file()));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "{}",
          "[]",
          "{\"format\":1}",
          "{\"format\":\"1\"}",
          "{\"format\":0}",
          "{\"format\":1,\"format\":1}",
          "nul",
          "{\"format\":1}{\"format\":1}",
          "{\"format\":1,\"vaultId\":[[[[[[]]]]]]}"
        })
    void to_be_no_header_is_damage(String other) throws Exception {
      rewriteHeader(_ -> other);

      assertThat(damage()).isEqualTo(Damage.HEADER);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"vaultId\":\"[^\"]*\"|\"vaultId\":\"1-1-1-1-1\"",
          "\"fileSalt\":\"[^\"]*\"|\"fileSalt\":\"AAAA\"",
          "\"slots\":.*]|\"slots\":[]",
          "\"type\":\"recovery\"|\"type\":\"passphrase\"",
          "\"version\":19|\"version\":16",
          "\"generation\":1|\"generation\":1.5",
          "\"writer\":\"proef\"|\"writer\":7"
        })
    void in_one_field_is_damage(String field, String other) throws Exception {
      rewriteHeader(json -> json.replaceAll(field, other));

      assertThat(damage()).isEqualTo(Damage.HEADER);
    }

    @Test
    void to_be_longer_than_its_block_is_damage() throws Exception {
      byte[] file = sandbox.bytes();
      ByteBuffer.wrap(file).putInt(8, 8_001).putInt(8_192 + 8, Integer.MAX_VALUE);
      sandbox.write(file);

      assertThat(damage()).isEqualTo(Damage.HEADER);
    }
  }

  @Nested
  class OfAnotherKind {

    @Test
    void a_newer_format_is_told_with_both_versions() throws Exception {
      rewriteHeader(json -> json.replace("\"format\":1", "\"format\":7"));
      assertUnsupported(7);

      byte[] file = sandbox.bytes();
      file[5] = '2';
      file[8_192 + 5] = '2';
      sandbox.write(file);
      assertUnsupported(2);
    }

    @Test
    void what_is_no_kluis_is_told_apart_and_left_alone() throws Exception {
      assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
      assertThat(reason(new byte[100_000])).isEqualTo(Reason.OTHER_FILE);
      assertThat(reason("KLUIS1\r\n".getBytes(StandardCharsets.US_ASCII)))
          .isEqualTo(Reason.TOO_SHORT);
      assertThatExceptionOfType(NotAKluisException.class)
          .isThrownBy(() -> Kluis.info(folder))
          .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.FOLDER));
    }

    @Test
    void what_is_not_there_is_not_made() {
      Path nothing = folder.resolve("niets.kluis");

      assertThatExceptionOfType(KluisMissingException.class)
          .isThrownBy(
              () -> Kluis.open(nothing, Sandbox.passphrase(), Optional.empty(), Sandbox.options()))
          .satisfies(e -> assertThat(e.orphan()).isEmpty());
      assertThat(nothing).doesNotExist();
    }

    private Reason reason(byte[] bytes) throws Exception {
      Path file = folder.resolve("iets.kluis");
      Files.write(file, bytes);
      try {
        Kluis.open(file, Sandbox.passphrase(), Optional.empty(), Sandbox.options());
      } catch (NotAKluisException e) {
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(folder.resolve("iets.kluis.lock")).doesNotExist();
        return e.reason();
      }
      throw new AssertionError("it opened");
    }

    private void assertUnsupported(long format) {
      assertThatExceptionOfType(UnsupportedFormatException.class)
          .isThrownBy(() -> Kluis.info(sandbox.file()))
          .satisfies(e -> assertThat(e.found()).isEqualTo(format))
          .satisfies(e -> assertThat(e.supported()).isEqualTo(1));
    }
  }

  private Damage damage() throws Exception {
    byte[] before = sandbox.bytes();
    try (Kluis _ = sandbox.open()) {
      throw new AssertionError("it opened");
    } catch (KluisDamagedException e) {
      assertThat(sandbox.bytes()).isEqualTo(before);
      assertThat(e.lastGood()).isEmpty();
      return e.damage();
    }
  }

  private void flip(int at) throws Exception {
    byte[] file = sandbox.bytes();
    file[at] ^= 4;
    sandbox.write(file);
  }

  /** Puts another header in both blocks, with a hash that fits and the old mac. */
  private void rewriteHeader(UnaryOperator<String> change) throws Exception {
    byte[] file = sandbox.bytes();
    HeaderBlock block = HeaderBlock.parse(Arrays.copyOf(file, 8_192)).orElseThrow();
    String json = new String(block.json().bytes(), StandardCharsets.UTF_8);
    Octets other = Octets.of(change.apply(json).getBytes(StandardCharsets.UTF_8));
    byte[] bytes = new HeaderBlock(other, block.mac(), true).bytes();
    System.arraycopy(bytes, 0, file, 0, bytes.length);
    System.arraycopy(bytes, 0, file, bytes.length, bytes.length);
    sandbox.write(file);
  }
}
