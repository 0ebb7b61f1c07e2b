package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What other programs compute from the same input. */
final class KnownAnswersTest {

  private static final HexFormat HEX = HexFormat.of();

  @Test
  void argon2id_gives_what_the_reference_command_gives() throws KluisException {
    byte[] derived =
        Argon2id.derive(
            "wachtwoord zin".getBytes(StandardCharsets.UTF_8),
            "0123456789abcdef".getBytes(StandardCharsets.UTF_8),
            new Argon2Parameters(65_536, 3, 4),
            32);

    assertThat(HEX.formatHex(derived))
        .isEqualTo("66b5e7d5a0bd0c3e3a89b86740531414297b249fd78f27e9d2799378fb6fe9f3");
  }

  @Test
  void hkdf_gives_the_first_answer_of_rfc_5869() {
    byte[] derived =
        Hkdf.derive(
            HEX.parseHex("0b".repeat(22)),
            HEX.parseHex("000102030405060708090a0b0c"),
            HEX.parseHex("f0f1f2f3f4f5f6f7f8f9"),
            42);

    assertThat(HEX.formatHex(derived))
        .isEqualTo(
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
  }

  @Test
  void a_recovery_code_is_crockford_base_32_of_the_bytes_and_their_checksum() throws Exception {
    byte[] bytes = HEX.parseHex("000102030405060708090a0b0c0d0e0f");

    // 140 bits: the bytes, then be4, the first 12 bits of their SHA-256.
    assertThat(TestImages.hash(bytes)).startsWith("be4");
    assertThat(new String(RecoveryCodeText.write(bytes)))
        .isEqualTo("000G-40R4-0M30-E209-185G-R38E-1YZ4");
    assertThat(RecoveryCodeText.read("000G-40R4-0M30-E209-185G-R38E-1YZ4".toCharArray()))
        .isEqualTo(bytes);
  }

  @Test
  void the_code_of_the_sample_kluis_is_one() throws Exception {
    try (RecoveryCode code = RecoveryCode.parse("PG8GQA9TRN5FR56T7FEHJRA7EG5T".toCharArray())) {
      assertThat(new String(code.text())).isEqualTo("PG8G-QA9T-RN5F-R56T-7FEH-JRA7-EG5T");
    }
  }
}
