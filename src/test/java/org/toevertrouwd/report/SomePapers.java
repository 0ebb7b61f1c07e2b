package org.toevertrouwd.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.toevertrouwd.directory.BundledDirectory;
import org.toevertrouwd.directory.Directory;
import org.toevertrouwd.directory.ServiceCode;
import org.toevertrouwd.practice.Hours;
import org.toevertrouwd.practice.MandateId;
import org.toevertrouwd.practice.Timesheet;
import org.toevertrouwd.wording.Language;

/** Papers with lifelike content. */
final class SomePapers {

  static final String CODE = "7K3M-Q0XA-2HNV-94TC-WE5R-B8JD-1PZ6";
  static final LocalDate MADE_ON = LocalDate.of(2026, 3, 10);

  private static final List<String> WORK =
      List.of(
          "Gesprekken en telefoon",
          "Overleg met de zakelijke leiding over het onthaalbeleid",
          "Vorming voor de technische ploeg",
          "Spreekuur in het repetitiehuis");

  private SomePapers() {}

  static RecoverySheet recovery() {
    return RecoverySheet.of(CODE.toCharArray(), MADE_ON);
  }

  static ReporterSheet reporter(Language language, String... services) {
    Directory directory = BundledDirectory.load();
    List<ReporterSheet.Entry> entries = new ArrayList<>();
    for (String code : services) {
      entries.add(
          ReporterSheet.Entry.of(directory.service(new ServiceCode(code)).orElseThrow(), language));
    }
    return new ReporterSheet(entries);
  }

  static Timesheet month() {
    return Timesheet.ofMonth("Danshuis De Vleugel", YearMonth.of(2026, 3), hours(9, 3));
  }

  static Timesheet quarter() {
    return Timesheet.of(
        "Danshuis De Vleugel", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31), hours(60, 1));
  }

  /** Of a pool: exact, between, open above, hidden, and without a total. */
  static SectorReport sector(OptionalLong threshold) {
    boolean working = threshold.isEmpty();
    List<SectorReport.Row> rows = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Optional<SectorReport.Count> count =
          !working && i % 3 == 0
              ? Optional.empty()
              : Optional.of(
                  new SectorReport.Count(40 - 3L * i, OptionalLong.of(40 - i * (working ? 1 : 3))));
      rows.add(new SectorReport.Row("Een antwoord met een wat langere omschrijving " + i, count));
    }
    SectorReport.Count open = new SectorReport.Count(30, OptionalLong.empty());
    List<SectorReport.Row> several = List.of(new SectorReport.Row("Pesten", Optional.of(open)));
    rows.add(
        new SectorReport.Row("", Optional.of(new SectorReport.Count(1234, OptionalLong.of(1234)))));
    return new SectorReport(
        2025,
        "toevertrouwd 1",
        threshold,
        working ? Optional.of(new SectorReport.Taken(12, 2, 3, 1, 4)) : Optional.empty(),
        List.of(
            new SectorReport.Table("Dossiers", "Gedrag", false, rows),
            new SectorReport.Table("Dossiers", "Alle vormen", true, several),
            new SectorReport.Table("Gesprekken", "Kanaal", false, rows)),
        List.of("Grondslag (dossiers)", "Duur (gesloten dossiers)"));
  }

  static Map<String, byte[]> all(Language language) {
    Papers papers = Papers.in(language);
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("recovery", papers.recoverySheet().pdf(recovery()));
    all.put(
        "reporter",
        papers.reporterSheet().pdf(reporter(language, "line-1712", "caw", "engagement-arts")));
    all.put(
        "reporter-long",
        papers
            .reporterSheet()
            .pdf(
                reporter(
                    language,
                    "line-1712",
                    "caw",
                    "zsg",
                    "flemish-contact-point",
                    "mores",
                    "police",
                    "union",
                    "genderkamer")));
    all.put("timesheet", papers.timesheet().pdf(month()));
    all.put("timesheet-quarter", papers.timesheet().pdf(quarter()));
    all.put("organisation", papers.organisationSheet().pdf(organisation()));
    all.put(
        "organisation-total",
        papers
            .organisationSheet()
            .pdf(
                new OrganisationSheet(
                    Optional.empty(),
                    2025,
                    Optional.of(
                        new OrganisationSheet.Numbers(
                            11,
                            List.of(new OrganisationSheet.Line("Pesten", OptionalInt.empty())))))));
    all.put(
        "organisation-sentence",
        papers
            .organisationSheet()
            .pdf(new OrganisationSheet(Optional.empty(), 2025, Optional.empty())));
    all.put("sector-working", papers.sectorReport().pdf(sector(OptionalLong.empty())));
    all.put("sector-public", papers.sectorReport().pdf(sector(OptionalLong.of(10))));
    all.put("card", papers.firstCallCard().pdf(new FirstCallCard()));
    return all;
  }

  /** With its name, and behaviour of which some is not shown. */
  static OrganisationSheet organisation() {
    List<OrganisationSheet.Line> lines = new ArrayList<>();
    List<String> labels =
        List.of(
            "Discriminatie",
            "Seksueel geweld",
            "Mishandeling",
            "Seksuele intimidatie",
            "Intimidatie",
            "Verbale of psychische agressie",
            "Fysieke agressie of bedreiging",
            "Pesten",
            "Machtsmisbruik",
            "Giftig leiderschap of giftige werkomgeving",
            "Conflict",
            "Stress",
            "Onveilige technische of fysieke omstandigheden",
            "Integriteit, anders",
            "Onbekend");
    for (String label : labels) {
      boolean shown = label.equals("Pesten") || label.equals("Conflict");
      lines.add(
          new OrganisationSheet.Line(
              label, shown ? OptionalInt.of(10 + label.length()) : OptionalInt.empty()));
    }
    return new OrganisationSheet(
        Optional.of("Danshuis De Vleugel"),
        2025,
        Optional.of(new OrganisationSheet.Numbers(61, lines)));
  }

  private static List<Hours> hours(int count, int month) {
    List<Hours> hours = new ArrayList<>();
    LocalDate first = LocalDate.of(2026, month, 2);
    for (int i = 0; i < count; i++) {
      hours.add(
          new Hours(
              UUID.randomUUID(),
              MandateId.random(),
              first.plusDays(i * 3L / 2),
              30 + 25 * (i % 4),
              WORK.get(i % WORK.size())));
    }
    return hours;
  }
}
