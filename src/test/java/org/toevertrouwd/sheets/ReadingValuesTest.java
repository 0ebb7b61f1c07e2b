package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.Consent;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.Flag;
import org.toevertrouwd.codebook.Dimension;

final class ReadingValuesTest {

  @ParameterizedTest
  @CsvSource({
    "pesten, bullying",
    "PESTEN!, bullying",
    "Pesterijen, bullying",
    "harcèlement moral, bullying",
    "Sexual  harassment, sexual-harassment",
    "sexuele intimidatie, sexual-harassment",
    "stress/burn-out, stress",
    "aanranding, sexual-violence",
    "toxische leiding, toxic-leadership",
    "agressie (verbaal), verbal-aggression",
    "agressie - fysiek, physical-aggression"
  })
  void one_behaviour_in_many_spellings(String text, String code) throws SheetRefusedException {
    Answers answers = Sheets.dossier("Soort gedrag", text).answers();

    assertThat(answers.all("behaviour")).containsExactly(code);
    assertThat(answers.all("behaviour-forms")).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "discriminatie (afkomst)",
        "discriminatie - afkomst",
        "afkomst",
        "Discrimination: origine"
      })
  void a_ground_adds_discrimination(String text) throws SheetRefusedException {
    Answers answers = Sheets.dossier("Soort gedrag", text).answers();

    assertThat(answers.all("behaviour")).containsExactly("discrimination");
    assertThat(answers.all("grounds")).containsExactly("origin");
  }

  @Test
  void a_ground_in_its_own_column_is_a_form_and_leaves_the_main_one_open()
      throws SheetRefusedException {
    Answers answers = Sheets.dossier("Discriminatiegrond", "leeftijd").answers();

    assertThat(answers.all("behaviour")).containsExactly("unknown");
    assertThat(answers.all("behaviour-forms")).containsExactly("discrimination", "unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "SGG, 'sexual-harassment,sexual-violence'",
    "agressie, 'physical-aggression,physical-assault,verbal-aggression'",
    "anders, integrity-otherwise",
    "iets met de kopieermachine, ''"
  })
  void an_umbrella_word_is_unknown_and_listed_with_what_it_may_be(String text, String candidates)
      throws SheetRefusedException {
    ImportPlan plan =
        Sheets.oneColumn("Soort gedrag", text, text.toUpperCase(java.util.Locale.ROOT));

    assertThat(plan.dossiers().getFirst().answers().all("behaviour")).containsExactly("unknown");
    assertThat(plan.report().unmapped())
        .extracting(
            UnmappedValue::column,
            UnmappedValue::value,
            UnmappedValue::count,
            UnmappedValue::candidates)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "Soort gedrag",
                text,
                2,
                candidates.isEmpty() ? List.of() : List.of(candidates.split(","))));
  }

  @Test
  void of_several_forms_the_first_is_the_main_one() throws SheetRefusedException {
    ImportPlan plan = Sheets.oneColumn("Soort gedrag", "pesten, machtsmisbruik");
    Answers answers = plan.dossiers().getFirst().answers();

    assertThat(answers.all("behaviour")).containsExactly("bullying");
    assertThat(answers.all("behaviour-forms")).containsExactly("bullying", "power-abuse");
    assertThat(Sheets.notice(plan, Message.SEVERAL_FORMS)).isPresent();
  }

  @Test
  void a_known_form_beside_an_unknown_main_one_keeps_both() throws SheetRefusedException {
    ImportPlan plan = Sheets.plan("Datum 1e gesprek;Soort gedrag;Ook", "1/2/2025;SGG;intimidatie");

    assertThat(plan.dossiers().getFirst().answers().all("behaviour-forms"))
        .containsExactly("harassment", "unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "theater, arts, theatre", "dansschool, dance-school, dance", "tv/media, media, audiovisual",
    "circus, circus, circus", "école de danse, dance-school, dance", "choir, amateur-arts, music"
  })
  void a_sector_may_name_its_discipline(String text, String sector, String discipline)
      throws SheetRefusedException {
    Answers answers = Sheets.dossier("Sector", text).answers();

    assertThat(answers.one("sector")).contains(sector);
    assertThat(answers.one("discipline")).contains(discipline);
  }

  @Test
  void a_column_of_its_own_goes_before_what_another_implies() throws SheetRefusedException {
    ImportPlan plan = Sheets.plan("Datum 1e gesprek;Sector;Discipline", "1/2/2025;theater;dans");

    assertThat(plan.dossiers().getFirst().answers().one("discipline")).contains("dance");
  }

  @Test
  void two_sectors_in_one_cell_are_undecided() throws SheetRefusedException {
    ImportPlan plan = Sheets.oneColumn("Sector", "film en erfgoed");

    assertThat(plan.dossiers().getFirst().answers().one("sector")).contains("unknown");
    assertThat(plan.report().unmapped().getFirst().candidates())
        .containsExactly("film", "heritage");
  }

  @Test
  void a_colleague_is_who_sent_the_reporter_and_no_channel() throws SheetRefusedException {
    Answers answers = Sheets.dossier("Kanaal", "via collega").answers();

    assertThat(answers.one("sent-by")).contains("colleague");
    assertThat(answers.one("first-contact-channel")).contains("unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "leidinggevende, manager",
    "directie, organisation",
    "beschuldigde, accused",
    "mis en cause, accused"
  })
  void support_to_the_other_side_is_advice(String role, String code) throws SheetRefusedException {
    PlannedDossier dossier = Sheets.dossier("Rol", role);

    assertThat(dossier.intake().kind()).isEqualTo(DossierKind.ADVICE);
    assertThat(dossier.answers().one("advice-role")).contains(code);
    assertThat(dossier.answers().all("reporter-role")).isEmpty();
  }

  @Test
  void a_parent_says_nothing_about_who_is_affected_unless_it_is_said()
      throws SheetRefusedException {
    assertThat(Sheets.dossier("Rol", "ouder").answers().all("affected")).isEmpty();
    assertThat(Sheets.dossier("Rol", "ouder van minderjarige").answers().all("affected"))
        .containsExactly("minor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "onbekend", "weet niet", "inconnu", "Unknown"})
  void a_value_that_says_it_is_not_known_is_understood(String text) throws SheetRefusedException {
    ImportPlan plan = Sheets.oneColumn("Rol", text);

    assertThat(plan.dossiers().getFirst().answers().one("reporter-role")).contains("unknown");
    assertThat(plan.report().unmapped()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "n.v.t.", "geen", "/"})
  void a_value_that_says_nothing_answers_nothing(String text) throws SheetRefusedException {
    ImportPlan plan = Sheets.oneColumn("Andere vormen", text);

    assertThat(plan.dossiers().getFirst().answers().all("behaviour-forms")).isEmpty();
    assertThat(plan.report().unmapped()).isEmpty();
  }

  @Nested
  final class Reported_elsewhere {

    @Test
    void to_a_colleague_of_the_pool_is_counted_there() throws SheetRefusedException {
      ImportPlan plan = Sheets.oneColumn("Al elders gemeld?", "ja, collega uit pool");
      PlannedDossier dossier = plan.dossiers().getFirst();

      assertThat(dossier.answers().one("reported-elsewhere")).contains("this-pool");
      assertThat(dossier.consents().earlierConfidantCounts()).isTrue();
      assertThat(Sheets.notice(plan, Message.EARLIER_CONFIDANT)).isPresent();
    }

    @Test
    void to_several_is_the_last_in_the_list_of_the_codebook() throws SheetRefusedException {
      assertThat(
              Sheets.dossier("Al elders gemeld?", "politie en huisarts")
                  .answers()
                  .one("reported-elsewhere"))
          .contains("police");
    }

    @Test
    void with_only_yes_is_undecided() throws SheetRefusedException {
      ImportPlan plan = Sheets.oneColumn("Al elders gemeld?", "ja");

      assertThat(plan.dossiers().getFirst().answers().one("reported-elsewhere"))
          .contains("unknown");
      assertThat(plan.dossiers().getFirst().consents().earlierConfidantCounts()).isFalse();
      assertThat(plan.report().unmapped()).hasSize(1);
    }
  }

  @Nested
  final class Referred_to {

    @Test
    void two_services_in_one_cell() throws SheetRefusedException {
      assertThat(Sheets.dossier("Doorverwezen naar", "CAW + huisarts").services())
          .containsExactly("caw", "gp");
    }

    @Test
    void a_service_behind_a_general_name() throws SheetRefusedException {
      assertThat(Sheets.dossier("Doorverwezen naar", "externe dienst (IDEWE)").services())
          .containsExactly("idewe");
    }

    @Test
    void nobody() throws SheetRefusedException {
      assertThat(Sheets.dossier("Doorverwezen naar", "nee").services()).isEmpty();
    }

    @Test
    void somebody_the_directory_does_not_know_is_unknown_and_listed() throws SheetRefusedException {
      ImportPlan plan = Sheets.oneColumn("Doorverwezen naar", "CAW + tovenaar");

      assertThat(plan.dossiers().getFirst().services()).containsExactly("caw", "unknown");
      assertThat(plan.report().unmapped())
          .extracting(UnmappedValue::value)
          .containsExactly("CAW + tovenaar");
    }

    @Test
    void a_service_of_a_clear_kind_is_added_under_a_code_without_words()
        throws SheetRefusedException {
      ImportPlan plan = Sheets.oneColumn("Doorverwezen naar", "psychiater", "Psychiater");

      assertThat(plan.services()).hasSize(1);
      assertThat(plan.services().getFirst().kind()).isEqualTo("care");
      assertThat(plan.services().getFirst().code()).matches("own-[0-9a-f]{16}");
      assertThat(plan.dossiers())
          .allMatch(
              dossier -> dossier.services().equals(List.of(plan.services().getFirst().code())));
      assertThat(plan.dossiers().getFirst().answers().all("service-kind")).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ja, GIVEN",
    "ok, GIVEN",
    "oui, GIVEN",
    "nee, REFUSED",
    "No, REFUSED",
    "niet gevraagd, NOT_ASKED",
    "misschien, NOT_ASKED"
  })
  void consent_to_counting(String text, Consent.State state) throws SheetRefusedException {
    assertThat(Sheets.dossier("Akkoord tellen", text).consents().counting().state())
        .isEqualTo(state);
  }

  @Test
  void without_consent_to_keeping_only_what_counts_comes_in() throws SheetRefusedException {
    ImportPlan plan =
        Sheets.plan(
            "Datum 1e gesprek;Initialen;Sector;Akkoord bewaren;Notities",
            "1/2/2025;A.B.;film;nee;verhaal");
    PlannedDossier dossier = plan.dossiers().getFirst();

    assertThat(dossier.kept().narrative() + dossier.kept().source()).isEmpty();
    assertThat(dossier.intake().reporter().alias()).isEmpty();
    assertThat(dossier.answers().one("sector")).contains("film");
    assertThat(Sheets.notice(plan, Message.KEEPING_REFUSED)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"geel, YELLOW", "Rouge, RED", "zwart, BLACK", "n.v.t., NONE", "paars, NONE"})
  void the_flag_is_kept_and_not_counted(String text, Flag.Colour colour)
      throws SheetRefusedException {
    PlannedDossier dossier = Sheets.dossier("Vlag", text);

    assertThat(dossier.kept().flag().colour()).isEqualTo(colour);
    assertThat(dossier.answers()).isEqualTo(Answers.none());
  }

  @Test
  void every_category_is_understood_by_its_own_label() throws SheetRefusedException {
    for (Meaning meaning : Meaning.values()) {
      if (meaning.kind() != Meaning.Kind.CHOICE || isConsentOrFlag(meaning)) {
        continue;
      }
      Dimension dimension = Sheets.CODEBOOK.dimension(meaning.dimension()).orElseThrow();
      for (var category : dimension.categories()) {
        Sense sense = values().read(meaning, category.label().nl());
        assertThat(sense.codes(meaning.dimension()))
            .as(meaning.code() + ": " + category.label().nl())
            .isEqualTo(Set.of(category.code()));
      }
    }
  }

  private static boolean isConsentOrFlag(Meaning meaning) {
    return switch (meaning) {
      case DOSSIER_KIND, FLAG, COUNTING, KEEPING -> true;
      default -> false;
    };
  }

  private static ValueReader values() {
    Vocabulary vocabulary = new Vocabulary(Sheets.CODEBOOK, Sheets.DIRECTORY);
    return new ValueReader(SynonymsFile.load(vocabulary), vocabulary);
  }
}
