package org.toevertrouwd.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HexFormat;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class SigningKeyTest {

  private static final byte[] MESSAGE = {1, 2, 3};

  @Nested
  final class Known_answer_of_rfc_8032 {

    /** RFC 8032, 7.1, test 1: the empty message. */
    private static final String SIGNATURE =
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
            + "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";

    @Test
    void signs_the_empty_message() {
      byte[] signature = Packages.knownKey().sign(new byte[0]);

      assertThat(HexFormat.of().formatHex(signature)).isEqualTo(SIGNATURE);
    }

    @Test
    void verifies_it() {
      byte[] signature = HexFormat.of().parseHex(SIGNATURE);

      assertThat(Packages.knownKey().signer().verifies(new byte[0], signature)).isTrue();
    }
  }

  @Nested
  final class A_new_key {

    private final SigningKey key = SigningKey.generate();

    @Test
    void verifies_what_it_signs() {
      assertThat(key.signer().verifies(MESSAGE, key.sign(MESSAGE))).isTrue();
    }

    @Test
    void does_not_verify_another_message() {
      assertThat(key.signer().verifies(new byte[] {1, 2}, key.sign(MESSAGE))).isFalse();
    }

    @Test
    void does_not_verify_what_another_key_signed() {
      assertThat(key.signer().verifies(MESSAGE, SigningKey.generate().sign(MESSAGE))).isFalse();
    }

    @Test
    void does_not_verify_a_signature_of_another_length() {
      assertThat(key.signer().verifies(MESSAGE, new byte[63])).isFalse();
    }

    @Test
    void comes_back_from_what_was_kept() {
      SigningKey kept = SigningKey.of(key.signer(), key.pkcs8());

      assertThat(kept.sign(MESSAGE)).isEqualTo(key.sign(MESSAGE));
    }

    @Test
    void is_unlike_any_other() {
      assertThat(key.signer()).isNotEqualTo(SigningKey.generate().signer());
    }
  }

  @Nested
  final class Wrong_parts {

    @Test
    void are_refused_when_they_are_no_pair() {
      SigningKey one = SigningKey.generate();
      SignerKey other = SigningKey.generate().signer();

      assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.of(other, one.pkcs8()));
    }

    @Test
    void are_refused_when_they_are_no_key() {
      SignerKey signer = SigningKey.generate().signer();

      assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.of(signer, new byte[48]));
    }

    @Test
    void are_refused_when_the_public_key_is_not_hexadecimal() {
      assertThatIllegalArgumentException().isThrownBy(() -> new SignerKey("ABC"));
    }
  }

  @Nested
  final class A_closed_key {

    private final SigningKey key = SigningKey.generate();

    @Test
    void does_not_sign() {
      key.close();

      assertThatIllegalStateException().isThrownBy(() -> key.sign(MESSAGE));
    }

    @Test
    void does_not_hand_over_its_bytes() {
      key.close();

      assertThatIllegalStateException().isThrownBy(key::pkcs8);
    }

    @Test
    void still_says_whose_it_was() {
      SignerKey signer = key.signer();
      key.close();

      assertThat(key.signer()).isEqualTo(signer);
    }
  }

  @Nested
  final class A_fingerprint {

    @Test
    void is_eight_groups_of_four_digits_of_the_hash_of_the_key() {
      SignerKey signer = Packages.knownKey().signer();
      String digits = Sha256.hex(HexFormat.of().parseHex(signer.hex())).substring(0, 32);

      assertThat(signer.fingerprint().text()).matches("([0-9A-F]{4} ){7}[0-9A-F]{4}");
      assertThat(signer.fingerprint().text().replace(" ", "")).isEqualToIgnoringCase(digits);
    }

    @Test
    void differs_between_keys() {
      assertThat(SigningKey.generate().signer().fingerprint())
          .isNotEqualTo(SigningKey.generate().signer().fingerprint());
    }
  }
}
