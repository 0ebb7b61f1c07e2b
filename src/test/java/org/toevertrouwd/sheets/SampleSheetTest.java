package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.casework.Consent;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.Flag;

/** The sample of 64 dossiers; the numbers were counted from the sheet apart from this program. */
final class SampleSheetTest {

  private ImportPlan plan = new ImportPlan("", java.util.List.of(), java.util.List.of(), empty());

  private static ImportReport empty() {
    return new ImportReport(
        0, 0, 0, java.util.List.of(), java.util.List.of(), java.util.List.of(), Mapping.none());
  }

  @BeforeEach
  void read() throws IOException, SheetRefusedException {
    assumeTrue(Sheets.sample().isPresent(), "../shared/samples is not there");
    plan = Sheets.plan(Files.readAllBytes(Sheets.sample().orElseThrow()));
  }

  @Test
  void comes_in_whole() {
    assertThat(plan.report().rows()).isEqualTo(64);
    assertThat(plan.report().imported()).isEqualTo(64);
    assertThat(plan.report().refused()).isEmpty();
    assertThat(plan.report().emptyRows()).isZero();
    assertThat(plan.dossiers()).hasSize(64).allMatch(dossier -> dossier.year() == 2025);
  }

  @Test
  void lists_what_has_no_equivalent() {
    Map<String, Integer> unmapped = new TreeMap<>();
    plan.report()
        .unmapped()
        .forEach(value -> unmapped.put(value.column() + ": " + value.value(), value.count()));

    assertThat(unmapped)
        .isEqualTo(
            Map.of(
                "Soort gedrag: SGG", 5,
                "Soort gedrag: agressie", 2,
                "Soort gedrag: anders", 1,
                "Statuut: amateur", 1,
                "Afloop: afgesloten", 15));
  }

  @Test
  void has_the_behaviour_of_the_sheet() {
    assertThat(counts("behaviour"))
        .isEqualTo(
            Map.of(
                "bullying",
                11,
                "conflict",
                2,
                "discrimination",
                4,
                "harassment",
                7,
                "power-abuse",
                6,
                "sexual-harassment",
                13,
                "sexual-violence",
                1,
                "stress",
                6,
                "toxic-leadership",
                6,
                "unknown",
                8));
    assertThat(counts("behaviour-forms"))
        .isEqualTo(
            Map.of(
                "bullying",
                14,
                "conflict",
                2,
                "discrimination",
                4,
                "harassment",
                11,
                "power-abuse",
                9,
                "sexual-harassment",
                13,
                "sexual-violence",
                1,
                "stress",
                7,
                "toxic-leadership",
                6,
                "unknown",
                8));
    assertThat(counts("grounds")).isEqualTo(Map.of("age", 1, "origin", 3));
  }

  @Test
  void has_the_people_of_the_sheet() {
    assertThat(counts("gender")).isEqualTo(Map.of("man", 15, "woman", 41, "x", 5));
    assertThat(counts("age-band"))
        .isEqualTo(
            Map.of("under-18", 2, "18-24", 9, "25-34", 25, "35-44", 14, "45-54", 6, "55-64", 3));
    assertThat(counts("statute"))
        .isEqualTo(
            Map.of(
                "employee",
                15,
                "flex",
                7,
                "freelance",
                15,
                "member",
                7,
                "self-employed",
                5,
                "student",
                3,
                "trainee",
                4,
                "volunteer",
                3,
                "unknown",
                1));
    assertThat(counts("reporter-role"))
        .isEqualTo(Map.of("affected", 33, "witness", 19, "relative", 4, "unknown", 2));
    assertThat(counts("affected")).isEqualTo(Map.of("self", 33));
    assertThat(counts("advice-role")).isEqualTo(Map.of("accused", 4, "manager", 2));
    assertThat(plan.dossiers())
        .filteredOn(dossier -> dossier.intake().kind() == DossierKind.ADVICE)
        .hasSize(6);
  }

  @Test
  void has_the_places_of_the_sheet() {
    assertThat(counts("sector"))
        .isEqualTo(
            Map.of(
                "amateur-arts",
                3,
                "arts",
                34,
                "circus",
                4,
                "dance-school",
                7,
                "film",
                4,
                "heritage",
                2,
                "media",
                8,
                "socio-cultural",
                2));
    assertThat(counts("discipline"))
        .isEqualTo(Map.of("audiovisual", 12, "circus", 4, "dance", 19, "music", 9, "theatre", 5));
    assertThat(plan.dossiers().stream().map(PlannedDossier::organisation).distinct()).hasSize(12);
  }

  @Test
  void has_the_ways_of_the_sheet() {
    assertThat(counts("first-contact-channel"))
        .isEqualTo(
            Map.of("chat", 6, "email", 17, "in-person", 13, "phone", 20, "unknown", 4, "video", 4));
    assertThat(counts("sent-by")).isEqualTo(Map.of("colleague", 4));
    assertThat(counts("reported-elsewhere"))
        .isEqualTo(Map.of("contact-point", 3, "no", 39, "police", 1, "this-pool", 1));
    assertThat(counts("time-since-last-fact"))
        .isEqualTo(
            Map.of(
                "within-week",
                6,
                "within-month",
                14,
                "within-six-months",
                32,
                "within-year",
                3,
                "one-to-five-years",
                5));
  }

  @Test
  void has_the_outcomes_of_the_sheet() {
    assertThat(counts("outcome"))
        .isEqualTo(Map.of("formal-procedure", 8, "mediated", 6, "resolved", 7, "unknown", 15));
    assertThat(counts("closing-reason")).isEqualTo(Map.of("referred", 8, "reporter-stopped", 6));
    assertThat(plan.dossiers()).filteredOn(dossier -> dossier.closedOn().isPresent()).hasSize(45);
    Map<String, Integer> services = new TreeMap<>();
    plan.dossiers()
        .forEach(
            dossier ->
                dossier.services().forEach(service -> services.merge(service, 1, Integer::sum)));
    assertThat(services)
        .isEqualTo(
            Map.of(
                "caw",
                7,
                "flemish-contact-point",
                8,
                "gp",
                6,
                "idewe",
                5,
                "line-1712",
                8,
                "police",
                1,
                "psychologist",
                5,
                "union",
                3,
                "zsg",
                2));
  }

  @Test
  void has_the_conversations_of_the_sheet() {
    assertThat(
            plan.dossiers().stream()
                .mapToInt(dossier -> dossier.intake().undated().orElseThrow().count())
                .sum())
        .isEqualTo(120);
    assertThat(
            plan.dossiers().stream()
                .mapToInt(dossier -> dossier.intake().undated().orElseThrow().minutes())
                .sum())
        .isEqualTo(6520);
  }

  @Test
  void has_the_consents_and_flags_of_the_sheet() {
    assertThat(plan.dossiers())
        .extracting(dossier -> dossier.consents().counting().state())
        .satisfies(
            states ->
                assertThat(java.util.Collections.frequency(states, Consent.State.GIVEN))
                    .isEqualTo(49))
        .satisfies(
            states ->
                assertThat(java.util.Collections.frequency(states, Consent.State.REFUSED))
                    .isEqualTo(6))
        .satisfies(
            states ->
                assertThat(java.util.Collections.frequency(states, Consent.State.NOT_ASKED))
                    .isEqualTo(9));
    assertThat(plan.dossiers())
        .filteredOn(dossier -> dossier.consents().earlierConfidantCounts())
        .hasSize(1);
    assertThat(plan.dossiers())
        .filteredOn(dossier -> dossier.kept().flag().colour() == Flag.Colour.RED)
        .hasSize(13);
    assertThat(plan.dossiers())
        .filteredOn(dossier -> dossier.kept().flag().colour() == Flag.Colour.NONE)
        .hasSize(39);
  }

  @Test
  void keeps_every_row_as_it_stood() {
    assertThat(plan.dossiers())
        .allMatch(dossier -> dossier.kept().source().contains("Datum 1e gesprek="));
    assertThat(plan.dossiers().get(28).kept().source()).contains("Datum 1e gesprek=8-3-25");
    assertThat(plan.dossiers().getFirst().kept().narrative())
        .endsWith("Gesprek met \"derde\" gepland;\nzie mail.");
  }

  @Test
  void says_what_contradicts_itself() {
    assertThat(Sheets.notice(plan, Message.CLOSED_BUT_RUNNING).orElseThrow().rows())
        .containsExactly(16, 18, 19, 24, 26, 35, 42, 47, 62);
    assertThat(Sheets.notice(plan, Message.CLOSED_WITHOUT_DATE).orElseThrow().rows())
        .containsExactly(6, 31, 52, 56, 60);
    assertThat(Sheets.notice(plan, Message.EARLIER_CONFIDANT).orElseThrow().rows())
        .containsExactly(2);
  }

  private Map<String, Integer> counts(String dimension) {
    Map<String, Integer> counts = new TreeMap<>();
    plan.dossiers()
        .forEach(
            dossier ->
                dossier
                    .answers()
                    .all(dimension)
                    .forEach(code -> counts.merge(code, 1, Integer::sum)));
    return counts;
  }
}
