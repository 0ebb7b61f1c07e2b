package org.toevertrouwd.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {

  @Nested
  class ACode {

    @Test
    void isReadAsItIsWritten() {
      for (int number : new int[] {1, 14, 999, 1_000, 999_999}) {
        DossierCode code = new DossierCode(2026, number);
        assertThat(DossierCode.parse(code.toString())).isEqualTo(code);
      }
      assertThat(new DossierCode(2026, 14)).hasToString("2026-014");
    }

    @Test
    void sortsByYearAndThenByNumberNotAsText() {
      assertThat(
              Stream.of("2026-1000", "2025-002", "2026-014", "2026-999")
                  .map(DossierCode::parse)
                  .sorted())
          .extracting(DossierCode::toString)
          .containsExactly("2025-002", "2026-014", "2026-999", "2026-1000");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "2026",
          "2026-14",
          "26-014",
          "2026-014 ",
          "2026-000",
          "2026-1000000",
          "0999-001",
          "2026-\u0661\u0662\u0663",
          "Jan-001"
        })
    void isNothingElse(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> DossierCode.parse(text));
    }

    @Test
    void hasTheSameDigitsInEveryLanguage() {
      Locale before = Locale.getDefault(Locale.Category.FORMAT);
      try {
        Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(new DossierCode(2026, 14)).hasToString("2026-014");
      } finally {
        Locale.setDefault(Locale.Category.FORMAT, before);
      }
    }

    @Test
    void keepsToWhatCanBeReadBack() {
      assertThat(DossierCode.parse("1900-001")).isEqualTo(new DossierCode(1900, 1));
      assertThatIllegalArgumentException().isThrownBy(() -> new DossierCode(1899, 1));
      assertThatIllegalArgumentException().isThrownBy(() -> new DossierCode(10_000, 1));
      assertThatIllegalArgumentException().isThrownBy(() -> new DossierCode(2026, 0));
      assertThatIllegalArgumentException().isThrownBy(() -> new DossierCode(2026, 1_000_000));
    }
  }

  @Nested
  class UndatedConversationsOfASheet {

    @Test
    void areAtLeastOneAndTakeNoNegativeTime() {
      assertThat(new UndatedConversations(1, 0).minutes()).isZero();
      assertThatIllegalArgumentException().isThrownBy(() -> new UndatedConversations(0, 60));
      assertThatIllegalArgumentException().isThrownBy(() -> new UndatedConversations(1, -1));
    }
  }

  @Nested
  class AnswersByDimension {

    @Test
    void replaceOneDimensionAndLeaveTheOthers() {
      Answers answers = Answers.none().with("sector", "arts").with("wish", "advice");

      assertThat(answers.with("wish", "unknown").all("wish")).containsExactly("unknown");
      assertThat(answers.with("wish", "unknown").one("sector")).contains("arts");
      assertThat(answers.one("wish")).contains("advice");
    }

    @Test
    void forgetADimensionWithoutCodes() {
      Answers answers = Answers.none().with("sector", "arts").with("sector", Set.of());

      assertThat(answers).isEqualTo(Answers.none());
      assertThat(answers.one("sector")).isEmpty();
    }

    @Test
    void keepTheirOwnCopy() {
      TreeMap<String, java.util.NavigableSet<String>> given = new TreeMap<>();
      given.put("risk-factors", new TreeSet<>(List.of("hierarchy", "alcohol")));
      Answers answers = new Answers(given);
      given.clear();

      assertThat(answers.all("risk-factors")).containsExactly("alcohol", "hierarchy");
      assertThat(answers.one("risk-factors")).contains("alcohol");
    }
  }

  @Nested
  class AReferralStatus {

    @Test
    void isFoundByItsCode() {
      assertThat(Arrays.stream(ReferralStatus.values()).map(ReferralStatus::code))
          .doesNotHaveDuplicates()
          .allSatisfy(code -> assertThat(ReferralStatus.ofCode(code).code()).isEqualTo(code));
      assertThatIllegalArgumentException().isThrownBy(() -> ReferralStatus.ofCode("lost"));
    }
  }

  @Nested
  class WordsTyped {

    @Test
    void becomeBeginningsInQuotes() {
      assertThat(SearchWords.query("d'r \"nee\" AND*")).contains("\"d\"* \"r\"* \"nee\"* \"AND\"*");
      assertThat(SearchWords.query(" -*\"()")).isEmpty();
    }

    @Test
    void areLimitedInNumberAndLength() {
      String query = SearchWords.query("woord ".repeat(500) + "x".repeat(9_000)).orElseThrow();
      assertThat(query.split(" ")).hasSize(12);
      assertThat(SearchWords.query("x".repeat(9_000)).orElseThrow()).hasSizeLessThan(70);
    }
  }
}
