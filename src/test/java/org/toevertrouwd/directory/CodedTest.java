package org.toevertrouwd.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodedTest {

  @Nested
  class A_choice {

    static Stream<Coded> all() {
      return Stream.<Coded[]>of(
              ServiceKind.values(),
              Audience.values(),
              Country.values(),
              Area.values(),
              FactKind.values())
          .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("all")
    void has_a_code_that_the_codebook_could_have(Coded choice) {
      assertThat(ServiceCode.isCode(choice.code())).isTrue();
    }

    @Test
    void is_found_by_its_code_and_by_nothing_else() {
      for (ServiceKind kind : ServiceKind.values()) {
        assertThat(Coded.of(ServiceKind.class, kind.code())).hasValue(kind);
        assertThat(Coded.of(ServiceKind.class, kind.name())).isEmpty();
      }
    }

    @Test
    void of_a_kind_of_service_leaves_unknown_to_the_codebook() {
      assertThat(Coded.of(ServiceKind.class, "unknown")).isEmpty();
    }
  }

  @Nested
  class The_code_of_a_service {

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "a b", "é", "a\n"})
    void is_lower_case_with_single_dashes(String text) {
      assertThatThrownBy(() -> new ServiceCode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_not_longer_than_the_limit() {
      assertThat(ServiceCode.isCode("a".repeat(ServiceCode.MAX_LENGTH))).isTrue();
      assertThat(ServiceCode.isCode("a".repeat(ServiceCode.MAX_LENGTH + 1))).isFalse();
    }

    @Test
    void is_not_repeated_when_it_is_refused() {
      assertThatThrownBy(() -> new ServiceCode("Jan Peeters")).message().doesNotContain("Peeters");
    }

    @Test
    void puts_services_in_the_order_of_the_alphabet() {
      assertThat(Stream.of(new ServiceCode("unia"), new ServiceCode("caw")).sorted())
          .extracting(ServiceCode::value)
          .containsExactly("caw", "unia");
    }
  }
}
