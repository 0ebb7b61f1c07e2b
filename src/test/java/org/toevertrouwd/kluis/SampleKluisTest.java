package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kluizen made before: one by an independent program, one by this program and kept. */
final class SampleKluisTest {

  @TempDir private Path folder;

  @Nested
  class OfAnIndependentProgram {

    private static final String SAMPLE = "shared/samples/kluis/voorbeeld.kluis";
    private static final String IMAGE =
        "dd16b68fc402faa4c0019ed0aa3a65f61672bfe09283e19e8699279e34b017ae";
    private static final String ATTACHMENT =
        "71fcabdeba78c3e984cd578d88095c208cbbe7bee99f1549cb44cbbaa9b16640";

    @Test
    void opens_by_the_passphrase_in_either_form() throws Exception {
      for (String typed :
          new String[] {
            "één zin die lang genoeg is, met café",
            "e\u0301e\u0301n zin die lang genoeg is, met cafe\u0301"
          }) {
        try (Kluis kluis = opened(sample(), new Passphrase(typed.toCharArray()))) {
          assertThat(TestImages.hash(kluis.image())).isEqualTo(IMAGE);
          assertThat(kluis.lastCommit().commitNumber()).isEqualTo(3);
        }
      }
    }

    @Test
    void opens_by_the_recovery_code_and_gives_its_attachment() throws Exception {
      BlobId id = BlobId.parse("d9b179b38b4e4423b4030f7ef45fdba0");
      char[] code = "PG8G-QA9T-RN5F-R56T-7FEH-JRA7-EG5T".toCharArray();
      try (Kluis kluis = opened(sample(), RecoveryCode.parse(code))) {
        assertThat(TestImages.hash(kluis.image())).isEqualTo(IMAGE);
        assertThat(kluis.blobs()).containsExactly(id);
        assertThat(hash(kluis, id)).isEqualTo(ATTACHMENT);
      }
    }

    @Test
    void is_whole() throws Exception {
      char[] code = "PG8G-QA9T-RN5F-R56T-7FEH-JRA7-EG5T".toCharArray();
      CheckReport report = Kluis.check(sample(), RecoveryCode.parse(code));

      assertThat(report.verdict()).isEqualTo(CheckReport.Verdict.WHOLE);
      assertThat(report.commits()).isEqualTo(3);
    }

    private Path sample() throws Exception {
      Optional<Path> sample =
          Stream.of("..", "../..").map(up -> Path.of(up, SAMPLE)).filter(Files::exists).findFirst();
      assumeTrue(sample.isPresent(), "the shared sample is not beside this checkout");
      return copied(Files.readAllBytes(sample.orElseThrow()));
    }
  }

  @Nested
  class OfThisProgram {

    private static final String IMAGE =
        "947c4c2d91de3c05279dad8b5bbd3f37160d9900b39e5dfb37e274f997bb5f0e";
    private static final String ATTACHMENT =
        "f0beda104aea1f6824c89affd6554217daca358273a29d59df2133be67fa3039";

    @Test
    void opens_as_it_always_did() throws Exception {
      try (Passphrase byPassphrase =
              new Passphrase("drie eenden op een tweede verdieping".toCharArray());
          RecoveryCode byCode =
              RecoveryCode.parse("4RG8-3DTW-K978-1923-P9BW-8P4E-6X3C".toCharArray())) {
        assertKept(byPassphrase);
        assertKept(byCode);
      }
    }

    private void assertKept(Key key) throws Exception {
      try (Kluis kluis = opened(kept(), key)) {
        assertThat(TestImages.hash(kluis.image())).isEqualTo(IMAGE);
        assertThat(kluis.lastCommit()).isEqualTo(new CommitPoint(2, Sandbox.NOON));
        assertThat(kluis.position().commitTag()).isEqualTo("5ad58a2f597efc0230de9a71fb2f9322");
        BlobId id = BlobId.parse("ef17b87be7e10dfd5519bfc9c6ae34a5");
        assertThat(hash(kluis, id)).isEqualTo(ATTACHMENT);
      }
    }

    private Path kept() throws Exception {
      try (var stream = SampleKluisTest.class.getResourceAsStream("proef.kluis")) {
        return copied(Optional.ofNullable(stream).orElseThrow().readAllBytes());
      }
    }
  }

  private Path copied(byte[] bytes) throws Exception {
    Path copy = folder.resolve("voorbeeld.kluis");
    Files.write(copy, bytes);
    return copy;
  }

  private static Kluis opened(Path file, Key key) throws KluisException {
    OpenResult opened = Kluis.open(file, key, Optional.empty(), Sandbox.options());
    assertThat(opened.findings()).isEmpty();
    return opened.kluis();
  }

  private static String hash(Kluis kluis, BlobId id) throws Exception {
    try (DigestOutputStream target =
        new DigestOutputStream(OutputStream.nullOutputStream(), Digests.sha256())) {
      kluis.readBlob(id, target);
      return HexFormat.of().formatHex(target.getMessageDigest().digest());
    }
  }
}
