package org.toevertrouwd.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A published codebook: the same bytes each time, and refused as soon as anything is wrong. */
final class CodebookFileTest {

  private static final byte[] CODEBOOK = "{\"id\": \"x\"}".getBytes(StandardCharsets.UTF_8);

  private static byte[] published() {
    try (SigningKey key = Packages.knownKey()) {
      return CodebookFile.write(CODEBOOK, key);
    }
  }

  private static Zips zips() {
    try {
      Zips zips = new Zips();
      ZipContents.of(published(), CodebookEntry.class)
          .forEach((entry, content) -> zips.with(entry.fileName(), content));
      return zips;
    } catch (RefusedException refused) {
      throw new AssertionError(refused);
    }
  }

  private static void refused(byte[] file, Refusal reason) {
    assertThat(CodebookFile.open(file))
        .isInstanceOfSatisfying(
            SignedCodebook.Refused.class, why -> assertThat(why.reason()).isEqualTo(reason));
  }

  @Test
  void says_who_signed_which_bytes() {
    assertThat(CodebookFile.open(published()))
        .isInstanceOfSatisfying(
            SignedCodebook.Genuine.class,
            genuine -> {
              assertThat(genuine.content()).isEqualTo(CODEBOOK);
              assertThat(genuine.signer()).isEqualTo(Packages.knownKey().signer());
            });
    assertThat(CodebookFile.open(zips().deflated().bytes()))
        .isInstanceOf(SignedCodebook.Genuine.class);
  }

  @Test
  void is_the_same_byte_for_byte_each_time() {
    assertThat(published()).isEqualTo(published());
  }

  @Test
  void is_refused_after_any_bit_of_it_changed() {
    byte[] file = published();
    for (int place = 0; place < file.length; place++) {
      byte[] changed = file.clone();
      changed[place] ^= 1;
      SignedCodebook opened = CodebookFile.open(changed);
      if (opened instanceof SignedCodebook.Genuine genuine) {
        // A time in a heading, or what system wrote it, is nothing that is signed.
        assertThat(genuine.content()).as("byte %d", place).isEqualTo(CODEBOOK);
      }
    }
  }

  @Test
  void is_refused_with_other_content_under_the_same_signature() {
    byte[] other = "{\"id\": \"y\"}".getBytes(StandardCharsets.UTF_8);

    refused(zips().with("codebook.json", other).bytes(), Refusal.SIGNATURE_WRONG);
  }

  @Test
  void is_refused_with_a_signature_over_figures() {
    Map<CodebookEntry, byte[]> contents = new EnumMap<>(CodebookEntry.class);
    contents.put(CodebookEntry.CODEBOOK, CODEBOOK);
    byte[] signature =
        SignatureFile.bytes(
            Descriptor.FORMAT,
            java.util.List.of(CodebookEntry.CODEBOOK),
            contents,
            Packages.knownKey());

    refused(zips().with("signature.ed25519", signature).bytes(), Refusal.SIGNATURE_WRONG);
  }

  @Test
  void is_refused_with_an_unreadable_signature() {
    refused(zips().with("signature.ed25519", new byte[] {1}).bytes(), Refusal.SIGNATURE_FORM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../codebook.json", "/etc/passwd", "a/codebook.json", "C:\\x", ".."})
  void is_refused_with_a_path_in_a_name(String name) {
    refused(zips().with(name, new byte[1]).bytes(), Refusal.PATH_IN_NAME);
  }

  @Test
  void is_refused_with_anything_else_in_it() {
    refused(zips().with("notes.txt", new byte[1]).bytes(), Refusal.UNKNOWN_ENTRY);
    refused(zips().with("more.zip", new byte[1]).bytes(), Refusal.NESTED_ARCHIVE);
    refused(Packages.small(Packages.knownKey()), Refusal.UNKNOWN_ENTRY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"codebook.json", "signature.ed25519"})
  void is_refused_with_a_file_missing(String name) {
    refused(zips().without(name).bytes(), Refusal.MISSING_ENTRY);
  }

  @Test
  void is_refused_beyond_its_limits() {
    refused(new byte[CodebookFile.MAX_FILE_BYTES + 1], Refusal.TOO_LARGE);
    byte[] bomb = new byte[10_000_000];
    refused(zips().with("codebook.json", bomb).deflated().bytes(), Refusal.COMPRESSED_TOO_FAR);
    Zips many = zips();
    IntStream.range(0, ZipListing.MAX_ENTRIES).forEach(i -> many.with("x" + i, new byte[0]));
    refused(many.bytes(), Refusal.TOO_MANY_ENTRIES);
    refused(Arrays.copyOf(published(), 40), Refusal.NOT_A_ZIP);
    refused(new byte[0], Refusal.NOT_A_ZIP);
  }

  @Test
  void is_refused_when_it_cannot_be_read(@TempDir Path folder) throws Exception {
    assertThat(CodebookFile.open(folder.resolve("nothing.zip")))
        .isInstanceOf(SignedCodebook.Refused.class);
    Path file = Files.write(folder.resolve("c.zip"), published());
    assertThat(CodebookFile.open(file)).isInstanceOf(SignedCodebook.Genuine.class);
  }
}
