package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.casework.Consent;

/** Whole sheets as confidants keep them: what comes in is what they meant, or they are told. */
final class MessySheetsTest {

  @Test
  void a_dutch_sheet_with_titles_and_a_total() throws SheetRefusedException {
    ImportPlan plan =
        plan(
            """
            Overzicht meldingen 2025 - vertr. pers. AV;;;;;;;;;
            Periode: 1 jan - 31 dec;;;;;;;;;
            ;;;;;;;;;
            Wanneer gesproken?;Van wie;Man/vrouw;Geb. jaar;ZZP/loondienst;Waarover;\
            Hoe binnengekomen;Duur (uur);Doorgezet naar;Stavaza
            14-02-2025;AB;man;'92;loondienst;Intimidatie, pesten;telefoon;0,5;;loopt
            1/3/25;XX;non-binair;2001;payroll;pesten;whatsapp;1u30;MORES + politie;afgehandeld
            Totaal;2;;;;;;2;;
            """);
    PlannedDossier first = plan.dossiers().getFirst();
    PlannedDossier last = plan.dossiers().getLast();

    assertThat(plan.dossiers()).extracting(PlannedDossier::row).containsExactly(5, 6);
    assertThat(first.answers().all("behaviour")).containsExactly("harassment");
    assertThat(first.answers().all("behaviour-forms")).containsExactly("bullying", "harassment");
    assertThat(first.answers().all("age-band")).containsExactly("25-34");
    assertThat(first.intake().undated().orElseThrow().minutes()).isEqualTo(30);
    assertThat(last.intake().undated().orElseThrow().minutes()).isEqualTo(90);
    assertThat(last.services()).containsExactly("mores", "police");
    assertThat(last.answers().all("gender")).containsExactly("x");
    assertThat(told(plan))
        .contains(Message.ROWS_ABOVE_HEADINGS, Message.TOTALS_PASSED_OVER, Message.SEVERAL_FORMS);
    assertThat(listed(plan)).containsExactlyInAnyOrder("payroll", "afgehandeld");
  }

  @Test
  void a_french_sheet_with_commas() throws SheetRefusedException {
    ImportPlan plan =
        plan(
            """
            Réf.,Date,Prénom,Sexe,Âge,Statut,Nature des faits,Durée totale,Accord stat.,Commentaire
            25-01,03/02/2025,L.,Femme,28 ans,Indépendante,Harcèlement sexuel,1h30,Oui,"Hésite, a peur"
            25-02,12 mars 2025,P.,Homme,45 ans,CDI,Harcèlement moral + sexisme,"45'",Non,
            25-03,1er avril 2025,Q.,H,inconnu,Intermittente,Violences sexistes et sexuelles,2h,Oui,
            """);

    assertThat(plan.dossiers())
        .extracting(dossier -> dossier.consents().counting().state())
        .containsExactly(Consent.State.GIVEN, Consent.State.REFUSED, Consent.State.GIVEN);
    assertThat(plan.dossiers())
        .extracting(dossier -> dossier.intake().undated().orElseThrow().minutes())
        .containsExactly(90, 45, 120);
    assertThat(plan.dossiers())
        .extracting(dossier -> dossier.answers().one("behaviour").orElseThrow())
        .containsExactly("sexual-harassment", "bullying", "unknown");
    assertThat(plan.dossiers().getFirst().kept().narrative()).isEqualTo("Hésite, a peur");
    assertThat(listed(plan))
        .containsExactlyInAnyOrder(
            "Harcèlement moral + sexisme", "Intermittente", "Violences sexistes et sexuelles");
  }

  @Test
  void an_english_sheet_with_tabs() throws SheetRefusedException {
    ImportPlan plan =
        plan(
            String.join(
                "\n",
                "Case #\tDate opened\tDate closed\tClient initials\tD.O.B.\tHrs\tReferred?",
                "1\t2025-01-03\t2025-02-01\tAB\t12/04/1990\t1.5\tNo",
                "2\t2025-01-04\t\tCD\t1985\t.75\tunion"));

    assertThat(plan.dossiers())
        .extracting(dossier -> dossier.answers().one("age-band").orElseThrow())
        .containsExactly("25-34", "35-44");
    assertThat(plan.dossiers().getFirst().closedOn()).contains(LocalDate.of(2025, 2, 1));
    assertThat(plan.dossiers().getFirst().services()).isEmpty();
    assertThat(plan.dossiers().getLast().services()).containsExactly("union");
    assertThat(plan.dossiers().getFirst().intake().reporter().alias()).isEqualTo("AB");
  }

  @Test
  void serial_days_and_relations_that_are_no_employer() throws SheetRefusedException {
    ImportPlan plan =
        plan(
            """
            "volgnr","datum gesprek 1","Voornaam","leeftijd melder","relatie met werkgever","tijd"
            "A1","45690","Sofie","34j","freelance","1:30"
            "A2","45712","Jan","begin 30","vast","45 min"
            "A3","45800,5","Lies","?","vrijwilligster","2 uur"
            """);

    assertThat(plan.dossiers()).extracting(PlannedDossier::organisation).containsOnly("");
    assertThat(plan.dossiers())
        .extracting(dossier -> dossier.answers().one("statute").orElseThrow())
        .containsExactly("freelance", "employee", "volunteer");
    assertThat(plan.dossiers())
        .extracting(dossier -> dossier.intake().milestones().firstContactOn().orElseThrow())
        .containsExactly(
            LocalDate.of(2025, 2, 2), LocalDate.of(2025, 2, 24), LocalDate.of(2025, 5, 23));
    assertThat(listed(plan)).containsExactly("begin 30");
  }

  @Test
  void several_forms_in_one_cell_however_they_are_written() throws SheetRefusedException {
    ImportPlan plan =
        Sheets.oneColumn(
            "Gedrag",
            "pesten, seksuele intimidatie, machtsmisbruik",
            "1. pesten\n2. roddelen",
            "- pesten\n- stress",
            "pesten|stress",
            "machtsmisbruik → burn-out",
            "Discriminatie o.g.v. afkomst");

    assertThat(plan.report().unmapped()).isEmpty();
    assertThat(plan.dossiers())
        .extracting(dossier -> dossier.answers().one("behaviour").orElseThrow())
        .containsExactly(
            "bullying", "bullying", "bullying", "bullying", "power-abuse", "discrimination");
    assertThat(plan.dossiers().getFirst().answers().all("behaviour-forms"))
        .containsExactly("bullying", "power-abuse", "sexual-harassment");
    assertThat(plan.dossiers().getLast().answers().all("grounds")).containsExactly("origin");
  }

  @Test
  void names_that_are_nobody() throws SheetRefusedException {
    ImportPlan plan =
        plan(
            """
            Datum;Initialen;Organisatie
            3/2/2025;-;nvt
            4/2/2025;?;/
            5/2/2025;onbekend;Onbekend
            6/2/2025;Anoniem;geen
            7/2/2025;#N/B;#VERW!
            """);

    assertThat(plan.dossiers()).extracting(PlannedDossier::organisation).containsOnly("");
    assertThat(plan.dossiers())
        .extracting(dossier -> dossier.intake().reporter().alias())
        .containsOnly("");
    assertThat(told(plan)).doesNotContain(Message.SAME_ALIAS);
    assertThat(plan.dossiers().getLast().kept().source()).contains("#VERW!");
  }

  @Test
  void two_unknown_reporters_are_two_people() throws SheetRefusedException {
    byte[] sheet = Sheets.bytes("Datum;Wie\n3/2/2025;onbekend\n4/2/2025;onbekend\n5/2/2025;AB");
    ImportPlan plan = Sheets.plan(sheet, Sheets.mapping("{\"columns\": {\"Wie\": \"reporter\"}}"));

    assertThat(plan.dossiers())
        .extracting(dossier -> dossier.intake().reporter().id())
        .doesNotHaveDuplicates();
  }

  @Test
  void an_unnamed_column_with_a_remark_is_told_and_refuses_nothing() throws SheetRefusedException {
    ImportPlan plan = plan(",Datum eerste contact,,Gedrag,,\n,2025-02-03,,pesten,,let op\n");

    assertThat(plan.dossiers()).hasSize(1);
    assertThat(plan.dossiers().getFirst().kept().source()).contains("(kolom 6)=let op");
    assertThat(told(plan)).containsExactly(Message.COLUMN_NOT_USED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nvt", "n.v.t.", "/", "-", "onbekend", "?"})
  void an_end_that_is_not_there_is_no_remark(String text) throws SheetRefusedException {
    ImportPlan plan = Sheets.oneColumn("Afgesloten op", text);

    assertThat(plan.dossiers().getFirst().closedOn()).isEmpty();
    assertThat(plan.report().unmapped()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nog open", "15 mrt", "31 februari 2025", "week 12", "#WAARDE!"})
  void an_end_that_is_no_day_is_listed(String text) throws SheetRefusedException {
    assertThat(listed(Sheets.oneColumn("Afgesloten op", text))).containsExactly(text);
  }

  @Test
  void a_sheet_without_a_beginning_is_refused_with_an_example() {
    assertThatThrownBy(() -> plan("Jaar;Maand;Soort;Status\n2025;2;pesten;open\n"))
        .isInstanceOfSatisfying(
            SheetRefusedException.class,
            refused ->
                assertThat(refused.text(Locale.of("nl")))
                    .contains("{\"columns\": {\"Wanneer\": \"first-conversation\"}}"));
  }

  private static ImportPlan plan(String sheet) throws SheetRefusedException {
    return Sheets.plan(Sheets.bytes(sheet));
  }

  private static List<Message> told(ImportPlan plan) {
    return plan.report().notices().stream().map(Notice::message).toList();
  }

  private static List<String> listed(ImportPlan plan) {
    return plan.report().unmapped().stream().map(UnmappedValue::value).toList();
  }
}
