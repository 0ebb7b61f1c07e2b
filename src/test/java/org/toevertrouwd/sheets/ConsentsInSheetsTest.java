package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.casework.Consent;

/** A no that is not seen would count somebody who asked not to be counted. */
final class ConsentsInSheetsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ja",
        "j",
        "X",
        "✓",
        "✔",
        "☑",
        "ok",
        "akkoord",
        "WAAR",
        "true",
        "oui",
        "Yes",
        "ja (mondeling)",
        "ja, 3/4",
        "v"
      })
  void a_yes_is_a_yes(String text) throws SheetRefusedException {
    assertThat(counting(text)).isEqualTo(Consent.State.GIVEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nee",
        "n",
        "neen!",
        "✗",
        "✘",
        "❌",
        "ONWAAR",
        "false",
        "non",
        "No",
        "geweigerd",
        "liever niet",
        "geen akkoord",
        "nee, alleen mondeling besproken",
        "niet zonder overleg",
        "No, she was clear about that",
        "non merci"
      })
  void a_no_is_a_no_whatever_follows(String text) throws SheetRefusedException {
    assertThat(counting(text)).isEqualTo(Consent.State.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "/", "?", "nog te vragen", "niet gevraagd", "onbekend", "n.v.t."})
  void what_was_not_asked_stays_so(String text) throws SheetRefusedException {
    assertThat(counting(text)).isEqualTo(Consent.State.NOT_ASKED);
    assertThat(Sheets.oneColumn("Akkoord tellen", text).report().unmapped()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"twijfelt", "mondeling", "zie mail", "☺", "nee, maar wel intern"})
  void a_doubt_is_listed(String text) throws SheetRefusedException {
    assertThat(Sheets.oneColumn("Akkoord tellen", text).report().unmapped())
        .extracting(UnmappedValue::value)
        .containsExactly(text);
  }

  @Test
  void a_no_to_keeping_leaves_no_words_behind() throws SheetRefusedException {
    ImportPlan plan =
        Sheets.plan(
            "Datum intake;Voornaam;Toestemming dossier;Notities",
            "1/1/2025;Sofie;nee, alleen tellen;een heel verhaal");
    PlannedDossier dossier = plan.dossiers().getFirst();

    assertThat(dossier.consents().keeping().state()).isEqualTo(Consent.State.REFUSED);
    assertThat(dossier.intake().reporter().alias()).isEmpty();
    assertThat(dossier.kept().narrative()).isEmpty();
    assertThat(dossier.kept().source()).isEmpty();
    assertThat(Sheets.notice(plan, Message.KEEPING_REFUSED)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "nee, no",
    "✗, no",
    "ONWAAR, no",
    "'neen, nergens', no",
    "'ja, politie', police",
    "'ja, meldpunt', contact-point",
    "collega uit pool, this-pool"
  })
  void reported_elsewhere_in_many_spellings(String text, String code) throws SheetRefusedException {
    assertThat(Sheets.dossier("Al elders gemeld", text).answers().one("reported-elsewhere"))
        .contains(code);
  }

  private static Consent.State counting(String text) throws SheetRefusedException {
    return Sheets.dossier("Akkoord tellen", text).consents().counting().state();
  }
}
