package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.kluis.InvalidRecoveryCodeException.Problem;

final class RecoveryCodeTest {

  private static final String CODE = "000G-40R4-0M30-E209-185G-R38E-1YZ4";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000g40r40m30e209185gr38e1yz4",
        "OOOG-4or4-oM3O-E2o9-i85G-R38E-LYZ4",
        " 000G 40R4 0M30\tE209\u00a0185G\u2013R38E-IYZ4-",
        "000G \u2014 40R4 \u2014 0M30 \u2014 E209 \u2014 185G \u2014 R38E \u2014 1YZ4\n"
      })
  void is_read_as_people_type(String typed) throws Exception {
    try (RecoveryCode code = RecoveryCode.parse(typed.toCharArray())) {
      assertThat(new String(code.text())).isEqualTo(CODE);
    }
  }

  @Test
  void comes_back_as_it_was_shown() throws Exception {
    for (int i = 0; i < 200; i++) {
      try (RecoveryCode code = RecoveryCode.random(new SecureRandom());
          RecoveryCode again = RecoveryCode.parse(code.text())) {
        assertThat(again.bytes()).isEqualTo(code.bytes());
      }
    }
  }

  @Test
  void refuses_every_slip_of_one_character() {
    String plain = CODE.replace("-", "");
    String alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    int accepted = 0;
    for (int i = 0; i < plain.length(); i++) {
      for (char other : alphabet.toCharArray()) {
        char[] typed = plain.toCharArray();
        typed[i] = other;
        accepted += other != plain.charAt(i) && problem(new String(typed)).isEmpty() ? 1 : 0;
      }
    }

    assertThat(accepted).isZero();
  }

  @Test
  void tells_what_is_wrong_with_it() {
    assertThat(problem(CODE.substring(1))).isEqualTo(Problem.LENGTH.name());
    assertThat(problem(CODE + "0")).isEqualTo(Problem.LENGTH.name());
    assertThat(problem("")).isEqualTo(Problem.LENGTH.name());
    assertThat(problem(CODE.replace('G', 'U'))).isEqualTo(Problem.CHARACTER.name());
    assertThat(problem(CODE.replace("E209", "E208"))).isEqualTo(Problem.CHECKSUM.name());
  }

  @Test
  void never_says_the_code_in_its_refusal_or_its_name() throws Exception {
    assertThatExceptionOfType(InvalidRecoveryCodeException.class)
        .isThrownBy(() -> RecoveryCode.parse((CODE + "0").toCharArray()))
        .withMessage("not a recovery code: LENGTH");
    try (RecoveryCode code = RecoveryCode.parse(CODE.toCharArray())) {
      assertThat(code).hasToString("RecoveryCode[hidden]");
    }
  }

  @Test
  void refuses_use_after_close() throws Exception {
    RecoveryCode code = RecoveryCode.parse(CODE.toCharArray());
    code.close();

    assertThatIllegalStateException().isThrownBy(code::text);
  }

  private static String problem(String typed) {
    try (RecoveryCode _ = RecoveryCode.parse(typed.toCharArray())) {
      return "";
    } catch (InvalidRecoveryCodeException e) {
      return e.problem().name();
    }
  }

  @Test
  void reads_the_same_code_as_often_as_it_is_typed() throws Exception {
    char[] typed = RecoveryCode.random(new java.security.SecureRandom()).text();
    int refused = 0;
    for (int time = 0; time < 60_000; time++) {
      try {
        RecoveryCode.parse(typed).close();
      } catch (InvalidRecoveryCodeException e) {
        refused++;
      }
    }
    // Once the compiler of the JVM had done its work, every code was refused.
    assertThat(refused).isZero();
  }
}
