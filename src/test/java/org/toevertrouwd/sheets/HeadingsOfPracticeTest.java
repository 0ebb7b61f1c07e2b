package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings from sheets that people really keep. */
final class HeadingsOfPracticeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Datum gesprek 1",
        "Wanneer gesproken?",
        "Date opened",
        "Datum aanmelding",
        "Gespreksdatum",
        "Date d'ouverture"
      })
  void the_first_conversation_is_found(String heading) throws SheetRefusedException {
    ImportPlan plan = Sheets.plan(heading + ";Gedrag", "3/2/2025;pesten");

    assertThat(plan.report().refused()).isEmpty();
    assertThat(plan.dossiers().getFirst().intake().milestones().firstContactOn())
        .contains(LocalDate.of(2025, 2, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Laatste keer | last-fact | gisteren",
        "Datum voorval | last-fact | 1/2/2025",
        "Voornaam | alias | Sofie",
        "Client initials | alias | AB",
        "Prénom | alias | L.",
        "gesl. | gender | v",
        "Man/vrouw | gender | vrouw",
        "M/V/Anders | gender | anders",
        "leeftijd melder | age | 34",
        "Geb. jaar | age | 1988",
        "D.O.B. | age | 12/04/1990",
        "Positie melder | reporter-role | getuige",
        "Who is this person? | reporter-role | victim",
        "ZZP/loondienst | statute | zzp",
        "relatie met werkgever | statute | freelance",
        "Waarover | behaviour | pesten",
        "Type grensoverschrijdend gedrag | behaviour | pesten",
        "Type incident | behaviour | pesten",
        "Wijze contact | first-contact-channel | mail",
        "Hoe binnengekomen | first-contact-channel | whatsapp",
        "# gesprekken | conversations | 2",
        "Nb. d’entretiens | conversations | 2",
        "Duur (uur) | hours | 1.5",
        "Tijdsbesteding (uren) | hours | 2",
        "Durée (heures) | hours | 2",
        "Hrs | hours | 0.75",
        "Durée totale | minutes | 1h30",
        "Doorgezet naar | referred-to | Mores",
        "Renvoi | referred-to | police",
        "Stavaza | outcome | loopt",
        "Suivi | outcome | en cours",
        "Akkoord anonieme telling | counting | ja",
        "Accord stat. | counting | oui",
        "Permission to share anonymously | counting | yes",
        "Betreft | affected | groep",
        "Herhaling? | frequency | nee",
        "Afsluitdatum | closed-on | 1/6/2025"
      })
  void a_heading_has_its_meaning(String heading, String meaning, String value)
      throws SheetRefusedException {
    assertThat(meaning(heading, value)).contains(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Positie in het team melder | dansdocent",
        "Relatie met de organisatie voordien | vast",
        "Functie | acteur",
        "Client | J.D.",
        "Cliënt | Sofie Peeters",
        "Rijksregisternummer | 85.07.30-033.28",
        "GSM | 0475/12.34.56"
      })
  void a_name_is_not_guessed_from_part_of_a_heading(String heading, String value)
      throws SheetRefusedException {
    ImportPlan plan = Sheets.oneColumn(heading, value);

    assertThat(meaning(heading, value)).isEmpty();
    assertThat(plan.dossiers().getFirst().organisation()).isEmpty();
    assertThat(plan.dossiers().getFirst().intake().reporter().alias()).isEmpty();
    assertThat(plan.dossiers().getFirst().kept().source()).contains(value);
    assertThat(Sheets.notice(plan, Message.COLUMN_NOT_USED)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Uur", "Tijd", "Time"})
  void the_hour_of_an_appointment_is_no_length_of_time(String heading)
      throws SheetRefusedException {
    ImportPlan plan = Sheets.oneColumn(heading, "14u", "9:30", "10.15", "16:00");

    assertThat(plan.dossiers()).allMatch(dossier -> dossier.intake().undated().isEmpty());
    assertThat(Sheets.notice(plan, Message.COLUMN_NOT_USED)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"Uur, '1,5', 90", "Tijd, 1:30, 90", "Time, 45, 45"})
  void a_length_of_time_under_the_same_heading_is_read(String heading, String value, int minutes)
      throws SheetRefusedException {
    assertThat(Sheets.dossier(heading, value).intake().undated().orElseThrow().minutes())
        .isEqualTo(minutes);
  }

  @Test
  void two_columns_never_share_a_meaning_and_the_other_is_told() throws SheetRefusedException {
    ImportPlan plan =
        Sheets.plan(
            "Datum eerste contact;Datum gesprek 1;Geslacht;Gender", "3/2/2025;4/2/2025;v;m");

    assertThat(plan.report().mapping().columns().values().stream().flatMap(Optional::stream))
        .doesNotHaveDuplicates();
    assertThat(plan.report().notices())
        .filteredOn(notice -> notice.message() == Message.COLUMN_NOT_USED)
        .hasSize(2);
  }

  private static Optional<String> meaning(String heading, String value)
      throws SheetRefusedException {
    return Sheets.oneColumn(heading, value).report().mapping().columns().entrySet().stream()
        .filter(column -> column.getKey().equals(heading))
        .findFirst()
        .orElseThrow()
        .getValue()
        .map(Meaning::code);
  }
}
