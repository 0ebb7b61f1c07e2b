package org.toevertrouwd.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toevertrouwd.wording.Language;

/** Papers speak the language of who reads them. */
class WordsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @ParameterizedTest
  @EnumSource
  void thereAreFourSentencesOnConfidentiality(Language language) {
    assertThat(Confidentiality.sentences(language))
        .hasSize(4)
        .doesNotHaveDuplicates()
        .allMatch(sentence -> sentence.endsWith(".") && !sentence.contains("{"));
  }

  @Test
  void daysAreWrittenAsTheReaderDoes() {
    assertThat(new Words(Language.NL).day(DAY)).isEqualTo("1 maart 2026");
    assertThat(new Words(Language.FR).day(DAY)).isEqualTo("1 mars 2026");
    assertThat(new Words(Language.EN).shortDay(DAY)).isEqualTo("Sun 1 Mar");
    assertThat(new Words(Language.NL).month(YearMonth.of(2026, 3))).isEqualTo("maart 2026");
  }

  @Test
  void timeIsHoursAndMinutes() {
    Words words = new Words(Language.EN);
    assertThat(words.duration(0)).isEqualTo("0:00");
    assertThat(words.duration(605)).isEqualTo("10:05");
    assertThat(words.duration(6_000)).isEqualTo("100:00");
  }
}
