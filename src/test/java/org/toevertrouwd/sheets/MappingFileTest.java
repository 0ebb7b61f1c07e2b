package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toevertrouwd.casework.DossierKind;

final class MappingFileTest {

  @Test
  void corrects_columns_and_values() throws SheetRefusedException {
    Mapping mapping =
        Sheets.mapping(
            """
            {"columns": {"Wanneer gebeurd": "first-conversation", "Vak": "sector", "Rol": "ignore"},
             "values": {"Vak": {"poppenkast": {"sector": "arts", "discipline": "theatre"}, "dans": "dance-school"}}}
            """);
    ImportPlan plan =
        Sheets.plan(
            Sheets.bytes("Wanneer gebeurd;Vak;Rol\n1/2/2025;Poppenkast;ouder\n2/2/2025;dans;x"),
            mapping);

    assertThat(plan.dossiers().getFirst().answers().byDimension())
        .isEqualTo(Map.of("sector", Set.of("arts"), "discipline", Set.of("theatre")));
    assertThat(plan.dossiers().getLast().answers().one("sector")).contains("dance-school");
    assertThat(plan.report().unmapped()).isEmpty();
    assertThat(plan.report().notices()).isEmpty();
  }

  @Test
  void corrects_values_of_a_column_that_is_guessed() throws SheetRefusedException {
    Mapping mapping =
        Sheets.mapping("{\"values\": {\"soort gedrag\": {\"SGG\": \"sexual-violence\"}}}");
    ImportPlan plan =
        Sheets.plan(Sheets.bytes("Eerste gesprek;Soort gedrag\n1/2/2025;sgg"), mapping);

    assertThat(plan.dossiers().getFirst().answers().one("behaviour")).contains("sexual-violence");
  }

  @Test
  void may_give_services_ages_times_and_kinds() throws SheetRefusedException {
    Mapping mapping =
        Sheets.mapping(
            """
            {"values": {"Verwezen naar": {"mijn psy": {"service": ["psychologist", "gp"]}},
                        "Leeftijd": {"dertiger": "25-34"},
                        "Laatste feiten": {"ooit": "longer"},
                        "Rol": {"chef": {"dossier-kind": "advice", "advice-role": "organisation"}}}}
            """);
    PlannedDossier dossier =
        Sheets.plan(
                Sheets.bytes(
                    "Eerste gesprek;Verwezen naar;Leeftijd;Laatste feiten;Rol\n"
                        + "1/2/2025;mijn psy;dertiger;ooit;chef"),
                mapping)
            .dossiers()
            .getFirst();

    assertThat(dossier.services()).containsExactly("psychologist", "gp");
    assertThat(dossier.answers().one("age-band")).contains("25-34");
    assertThat(dossier.answers().one("time-since-last-fact")).contains("longer");
    assertThat(dossier.answers().one("advice-role")).contains("organisation");
    assertThat(dossier.intake().kind()).isEqualTo(DossierKind.ADVICE);
  }

  @Test
  void of_a_run_gives_the_same_run_again() throws SheetRefusedException {
    ImportPlan first = Sheets.plan(Sheets.small());
    Mapping saved = Sheets.mapping(MappingFile.write(first.report().mapping()));
    ImportPlan again = Sheets.plan(Sheets.small(), saved);

    assertThat(saved).isEqualTo(first.report().mapping());
    assertThat(answers(again)).isEqualTo(answers(first));
    assertThat(again.report().unmapped()).isEqualTo(first.report().unmapped());
    assertThat(again.report().mapping()).isEqualTo(first.report().mapping());
  }

  @Test
  void leaves_undecided_values_open() throws SheetRefusedException {
    ImportPlan plan = Sheets.oneColumn("Soort gedrag", "SGG");

    assertThat(MappingFile.write(plan.report().mapping())).contains("\"SGG\" : null");
    assertThat(plan.report().mapping().values().get("Soort gedrag"))
        .containsEntry("SGG", Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"columns\": {\"Rol\": \"beroep\"}} | MAPPING_UNKNOWN_MEANING | /columns/Rol: beroep",
        "{\"values\": {\"Rol\": {\"x\": {\"kleur\": \"rood\"}}}} | MAPPING_UNKNOWN_DIMENSION |"
            + " /values/Rol/x/kleur",
        "{\"values\": {\"Rol\": {\"x\": {\"sector\": \"bos\"}}}} | MAPPING_UNKNOWN_CODE |"
            + " /values/Rol/x/sector: bos",
        "{\"values\": {\"Rol\": {\"x\": {\"sector\": [\"film\", \"arts\"]}}}} |"
            + " MAPPING_SEVERAL_CODES | /values/Rol/x/sector",
        "{\"values\": {\"Rol\": {\"x\": {\"duration\": \"longer\"}}}} | MAPPING_UNKNOWN_DIMENSION |"
            + " /values/Rol/x/duration",
        "{\"kolommen\": {}} | MAPPING_UNKNOWN_FIELD | /kolommen",
        "[] | MAPPING_WRONG_SHAPE | /",
        "{\"columns\": []} | MAPPING_WRONG_SHAPE | /columns",
        "{\"columns\": {\"Rol\": 3}} | MAPPING_WRONG_SHAPE | /columns/Rol",
        "{\"columns\": {\"Rol\": \"sector\", \"Rol\": \"statute\"}} | MAPPING_NOT_JSON | 1",
        "{\"columns\": | MAPPING_NOT_JSON | 1",
        "{} {} | MAPPING_NOT_JSON | 1"
      })
  void refuses_what_it_does_not_know_by_name(String json, Message reason, String place) {
    assertThatThrownBy(() -> Sheets.mapping(json))
        .isInstanceOfSatisfying(
            SheetRefusedException.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(refused.place()).isEqualTo(place);
              assertThat(refused.text(Locale.FRENCH)).contains(place);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"columns\": {\"Beroep\": \"sector\"}} | MAPPING_NO_SUCH_COLUMN",
        "{\"values\": {\"Beroep\": {}}} | MAPPING_NO_SUCH_COLUMN",
        "{\"columns\": {\"Rol\": \"sector\", \"Nr\": \"sector\"}} | MAPPING_MEANING_TWICE",
        "{\"values\": {\"Rol\": {\"x\": \"film\"}}} | MAPPING_UNKNOWN_CODE",
        "{\"columns\": {\"Eerste gesprek\": \"ignore\"}} | NO_FIRST_CONVERSATION_COLUMN"
      })
  void refuses_what_does_not_fit_the_sheet(String json, Message reason)
      throws SheetRefusedException {
    Mapping mapping = Sheets.mapping(json);

    assertThatThrownBy(
            () -> Sheets.plan(Sheets.bytes("Nr;Eerste gesprek;Rol\n1;1/2/2025;x"), mapping))
        .isInstanceOfSatisfying(
            SheetRefusedException.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static List<?> answers(ImportPlan plan) {
    return plan.dossiers().stream()
        .map(
            dossier ->
                List.of(dossier.answers(), dossier.consents(), dossier.services(), dossier.kept()))
        .toList();
  }
}
