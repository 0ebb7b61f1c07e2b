package org.toevertrouwd.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toevertrouwd.figures.DossierBuilder.begun;
import static org.toevertrouwd.figures.DossierBuilder.moment;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.CountableDossier;

final class DerivedAnswersTest {

  private final Set<Finding> findings = new HashSet<>();
  private final DerivedAnswers derived = new DerivedAnswers(SmallCodebook.ofEveryUnit(), findings);

  @Nested
  class all_forms_of_behaviour {

    @Test
    void hold_the_main_one_and_those_beside_it() {
      assertThat(forms("bullying", Set.of("assault"), Set.of()))
          .containsExactly("assault", "bullying");
    }

    @Test
    void hold_discrimination_when_a_ground_is_selected() {
      assertThat(forms("bullying", Set.of(), Set.of("age")))
          .containsExactly("bullying", "discrimination");
    }

    @Test
    void do_not_when_the_ground_is_unknown_or_no_ground_of_the_codebook() {
      assertThat(forms("bullying", Set.of(), Set.of("unknown", "nonsense")))
          .containsExactly("bullying");
    }

    @Test
    void are_unknown_exactly_where_the_main_one_is() {
      assertThat(forms("unknown", Set.of("assault"), Set.of("age")))
          .containsExactly("assault", "discrimination", "unknown");
      assertThat(forms("nonsense", Set.of(), Set.of())).containsExactly("unknown");
      assertThat(forms("bullying", Set.of("unknown"), Set.of())).containsExactly("bullying");
      assertThat(derived.ofCase(Answers.none()).all("behaviour-forms")).containsExactly("unknown");
    }

    private Set<String> forms(String main, Set<String> beside, Set<String> grounds) {
      Answers answers =
          Answers.none()
              .with("behaviour", main)
              .with("behaviour-forms", beside)
              .with("grounds", grounds);
      return derived.ofCase(answers).all("behaviour-forms");
    }
  }

  @Nested
  class the_duration {

    @ParameterizedTest
    @CsvSource({
      "2025-01-31, 2025-01-31, within-month",
      "2025-01-31, 2025-02-28, within-month",
      "2025-01-31, 2025-03-01, within-three-months",
      "2025-03-15, 2025-06-15, within-three-months",
      "2025-03-15, 2025-06-16, within-six-months",
      "2025-03-15, 2025-09-15, within-six-months",
      "2025-03-15, 2025-09-16, within-year",
      "2024-02-29, 2025-02-28, within-year",
      "2024-02-29, 2025-03-01, longer",
    })
    void runs_in_calendar_months_and_the_last_day_still_belongs(
        String begin, String closing, String code) {
      assertThat(duration(begin, closing)).containsExactly(code);
      assertThat(findings).isEmpty();
    }

    @Test
    void is_unknown_when_the_closing_comes_first_and_that_is_a_finding() {
      assertThat(duration("2025-03-02", "2025-03-01")).containsExactly("unknown");
      assertThat(findings)
          .extracting(Finding::kind)
          .containsExactly(Finding.Kind.CLOSED_BEFORE_BEGIN);
    }

    private Set<String> duration(String begin, String closing) {
      CountableDossier dossier = begun(begin).closed(closing).build();
      return derived.ofClosing(dossier, moment(closing)).all("duration");
    }
  }
}
