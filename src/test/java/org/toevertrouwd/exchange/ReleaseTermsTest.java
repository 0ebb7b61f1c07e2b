package org.toevertrouwd.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReleaseTermsTest {

  private static ReleaseTerms terms(int threshold, Audience audience, String generator) {
    return new ReleaseTerms(threshold, audience, ReleaseMode.OPEN, generator);
  }

  @Test
  void the_bureau_may_have_a_threshold_of_five() {
    assertThat(terms(5, Audience.BUREAU, "toevertrouwd 0.1.0").threshold()).isEqualTo(5);
  }

  @Test
  void a_lower_threshold_is_not_allowed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms(4, Audience.BUREAU, "toevertrouwd 0.1.0"));
  }

  @Test
  void the_public_needs_ten() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms(9, Audience.PUBLIC, "toevertrouwd 0.1.0"));
  }

  @Test
  void a_higher_threshold_is_allowed_within_reason() {
    assertThat(terms(25, Audience.PUBLIC, "toevertrouwd 0.1.0").threshold()).isEqualTo(25);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms(1_001, Audience.PUBLIC, "toevertrouwd 0.1.0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "toevertrouwd",
        "toevertrouwd 0.1.0 of someone",
        "/home/someone/toevertrouwd 0.1.0",
        "toevertrouwd 0.1.0@machine",
        "other 0.1.0"
      })
  void a_generator_says_no_more_than_name_and_version(String generator) {
    assertThatIllegalArgumentException().isThrownBy(() -> terms(5, Audience.BUREAU, generator));
  }

  @Test
  void a_version_in_the_making_is_a_version() {
    assertThat(terms(5, Audience.BUREAU, "toevertrouwd 0.1.0-SNAPSHOT").generator())
        .endsWith("-SNAPSHOT");
  }
}
