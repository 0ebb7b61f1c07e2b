package org.toevertrouwd.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.app.gallery.GalleryPractice;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.Consent;
import org.toevertrouwd.casework.Consents;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.kluis.KeyDerivation;
import org.toevertrouwd.kluis.KluisFiles;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.kit.Choice;

@ExtendWith(FreshKluis.class)
final class QuestionsTest {

  @TempDir Path folder;

  private OpenKluis kluis;
  private Questions questions;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    questions = new Questions(new Stand().desk(kluis));
  }

  @Test
  void in_the_netherlands_a_joint_committee_does_not_apply() {
    assertThat(questions.choices("joint-committee", Answers.none(), WorkArea.NL))
        .extracting(Choice::code)
        .containsExactly(Category.NOT_APPLICABLE, Category.UNKNOWN);
  }

  @Test
  void an_answer_that_was_given_stays_as_long_as_it_is_chosen() {
    assertThat(
            questions.choices(
                "joint-committee", Answers.none().with("joint-committee", "pc-304"), WorkArea.NL))
        .extracting(Choice::label)
        .contains("PC 304");
  }

  @Test
  void in_belgium_every_joint_committee_is_offered() throws Exception {
    KluisOptions options =
        new KluisOptions(
            KeyDerivation.cheapForTestsOnly(), GalleryPractice.CLOCK, "tests", KluisFiles.system());
    try (OpenKluis belgian =
        GalleryPractice.make(folder.resolve("be.kluis"), Stand.REFERENCE, options)) {
      assertThat(
              new Questions(new Stand().desk(belgian))
                  .choices("joint-committee", Answers.none(), WorkArea.BE))
          .extracting(Choice::code)
          .contains("pc-304", Category.NOT_APPLICABLE);
    }
  }

  @Test
  void every_choice_says_when_to_choose_it() {
    for (Section section : Section.values()) {
      for (String dimension : section.dimensions()) {
        assertThat(questions.choices(dimension, Answers.none(), WorkArea.NL))
            .as(dimension)
            .isNotEmpty()
            .noneMatch(choice -> choice.explanation().isBlank());
      }
    }
  }

  @Test
  void a_mark_names_every_table_in_which_the_answer_counts() {
    assertThat(questions.leaves("statute"))
        .contains("Naar buiten gaat, met kleine aantallen afgeschermd: statuut; ")
        .contains("voornaamste gedrag × statuut")
        .contains("sector × statuut.");
  }

  @Test
  void a_question_with_several_answers_goes_out_in_its_own_table() {
    assertThat(questions.leaves("risk-factors"))
        .contains("Naar buiten gaat, met kleine aantallen afgeschermd: risicofactoren.")
        .doesNotContain("Thuis blijft");
  }

  @Test
  void a_question_that_is_tied_to_another_stays_home() {
    assertThat(questions.leaves("activity"))
        .contains("Naar buiten gaat er niets van.")
        .contains("Thuis blijft: ");
  }

  @Test
  void what_is_linked_to_another_table_stays_home_and_says_so() {
    assertThat(questions.leaves("joint-committee"))
        .contains("Naar buiten gaat er niets van.")
        .contains("Thuis blijft: paritair comité.");
  }

  @Test
  void every_question_says_where_its_answer_ends_up() {
    for (Section section : Section.values()) {
      for (String dimension : section.dimensions()) {
        assertThat(questions.leaves(dimension)).as(dimension).contains("aantal");
        assertThat(questions.leaves(dimension)).as(dimension).doesNotContain(": .");
      }
    }
    assertThat(questions.leaves(Questions.ADVICE_ROLE)).contains("Naar buiten gaat, ");
  }

  @Test
  void a_dossier_that_does_not_count_says_why() {
    Dossier dossier = Dossier.blank(new DossierCode(2026, 1), DossierKind.CASE, Instant.EPOCH);
    assertThat(questions.excluded(dossier)).isEmpty();
    Consent no = new Consent(Consent.State.REFUSED, Optional.empty(), "");
    assertThat(questions.excluded(Asked.COUNTING.edit(_ -> no).apply(dossier)).orElseThrow())
        .startsWith("De melder maakte bezwaar");
    assertThat(questions.excluded(Asked.KEEPING.edit(_ -> no).apply(dossier))).isEmpty();
    Dossier elsewhere =
        Edits.consents(now -> new Consents(now.keeping(), now.counting(), true)).apply(dossier);
    assertThat(questions.excluded(elsewhere).orElseThrow()).startsWith("Een collega");
  }

  @Test
  void an_answer_is_said_in_words_and_several_in_one_line() {
    Answers answers =
        Answers.none().with("statute", "freelance").with("grounds", Set.of("age", "sex"));
    assertThat(questions.answer("statute", answers)).contains("freelancer");
    assertThat(questions.answer("grounds", answers)).contains("leeftijd, geslacht");
    assertThat(questions.answer("gender", answers)).isEmpty();
  }

  @Test
  void several_answers_may_apply_only_where_the_codebook_says_so() {
    assertThat(questions.several("behaviour-forms")).isTrue();
    assertThat(questions.several("behaviour")).isFalse();
    assertThat(questions.several("no such question")).isFalse();
  }

  @Test
  void of_advice_only_who_asks_it_is_asked() {
    Dossier advice =
        Dossier.blank(new DossierCode(2026, 1), DossierKind.ADVICE, Kluizen.CLOCK.instant());
    assertThat(questions.asked(Section.REPORTER, advice)).containsExactly("advice-role");
    assertThat(questions.asked(Section.BEHAVIOUR, advice)).isEmpty();
  }

  @Test
  void the_name_of_a_question_begins_with_a_capital() {
    assertThat(questions.name("statute")).isEqualTo("Statuut");
  }
}
