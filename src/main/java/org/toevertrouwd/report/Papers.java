package org.toevertrouwd.report;

import org.toevertrouwd.practice.Timesheet;
import org.toevertrouwd.wording.Language;

/** Every paper the program makes. */
public final class Papers {

  private final Words words;

  private Papers(Words words) {
    this.words = words;
  }

  /** The papers in a language. */
  public static Papers in(Language language) {
    return new Papers(new Words(language));
  }

  /** The recovery code of a kluis, A5, with a code that a camera reads. */
  public Paper<RecoverySheet> recoverySheet() {
    return new RecoverySheetPaper(words);
  }

  /** Where a reporter can turn to, A4. */
  public Paper<ReporterSheet> reporterSheet() {
    return new ReporterSheetPaper(words);
  }

  /** The time spent for a client, A4. */
  public Paper<Timesheet> timesheet() {
    return new TimesheetPaper(words);
  }

  /** What one organisation is told of a year, A4. */
  public Paper<OrganisationSheet> organisationSheet() {
    return new OrganisationSheetPaper(words);
  }

  /** The figures of a pool over a year, A4. */
  public Paper<SectorReport> sectorReport() {
    return new SectorReportPaper(words);
  }

  /** What to say in a first call, A5 across. */
  public Paper<FirstCallCard> firstCallCard() {
    return new FirstCallCardPaper(words);
  }

  /** A unit of the codebook as a heading of a sector report. */
  public String unit(String name) {
    return words.text("sector.unit." + name);
  }

  /** What a sector report calls a total. */
  public String total() {
    return words.text("sector.total");
  }
}
