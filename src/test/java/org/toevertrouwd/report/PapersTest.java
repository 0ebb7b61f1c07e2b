package org.toevertrouwd.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toevertrouwd.directory.FactKind;
import org.toevertrouwd.practice.Timesheet;
import org.toevertrouwd.wording.Language;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Papers are PDF/UA, readable to everybody, and hold what was chosen and no more. */
class PapersTest {

  @BeforeAll
  static void begin() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource
  void everyPaperIsPdfUa(Language language) throws Exception {
    Path folder = Files.createDirectories(Path.of("target/papers"));
    for (Map.Entry<String, byte[]> paper : SomePapers.all(language).entrySet()) {
      Files.write(
          folder.resolve(paper.getKey() + "-" + language.code() + ".pdf"), paper.getValue());
      assertThat(faults(paper.getValue())).as(paper.getKey()).isEmpty();
    }
  }

  @Test
  void theCheckFindsAPaperThatLostItsTagsOrItsTitle() throws Exception {
    byte[] good = Papers.in(Language.NL).firstCallCard().pdf(new FirstCallCard());

    assertThat(faults(without(good, PdfName.MarkInfo))).isNotEmpty();
    assertThat(faults(without(good, PdfName.Lang))).isNotEmpty();
  }

  @Test
  void everyPaperIsTaggedInItsLanguageWithATitleAndEmbeddedFonts() throws IOException {
    for (byte[] paper : SomePapers.all(Language.FR).values()) {
      try (PdfDocument pdf = read(paper)) {
        assertThat(pdf.isTagged()).isTrue();
        assertThat(pdf.getCatalog().getLang().toUnicodeString()).isEqualTo("fr");
        assertThat(pdf.getDocumentInfo().getTitle()).isNotBlank();
        assertThat(pdf.getDocumentInfo().getAuthor()).isNull();
        var fonts = pdf.getPage(1).getResources().getResource(PdfName.Font);
        assertThat(fonts.keySet())
            .allSatisfy(
                name ->
                    assertThat(fonts.getAsDictionary(name).getAsName(PdfName.BaseFont).getValue())
                        .contains("+SourceSans3"));
      }
    }
  }

  @Test
  void theRecoverySheetShowsEveryGroupAndNamesNobody() throws IOException {
    byte[] paper = Papers.in(Language.NL).recoverySheet().pdf(SomePapers.recovery());

    assertThat(text(paper)).contains(SomePapers.CODE.split("-")).contains("10 maart 2026");
    assertThat(pages(paper)).isEqualTo(1);
    assertThat(SomePapers.recovery().toString()).doesNotContain("7K3M");
  }

  @Test
  void theReporterSheetShowsWhatIsKnownAndARuleForWhatIsNot() throws IOException {
    ReporterSheet.Entry known =
        new ReporterSheet.Entry(
            "Huis A",
            Map.of(
                FactKind.WHAT_FOR, "een luisterend oor",
                FactKind.COST, "gratis",
                FactKind.CONTACT, "02 000 00 00",
                FactKind.HISTORY, "begonnen in een ander jaar",
                FactKind.NOT_FOR, "geen oordeel"));
    ReporterSheet.Entry unknown = new ReporterSheet.Entry("Huis B", Map.of());
    String text =
        text(
            Papers.in(Language.NL).reporterSheet().pdf(new ReporterSheet(List.of(known, unknown))));

    assertThat(text).contains("Huis A", "een luisterend oor", "gratis", "02 000 00 00", "Huis B");
    assertThat(text).doesNotContain("begonnen in", "geen oordeel", "Toevertrouwd");
    assertThat(text.split("Nummer of adres", -1)).hasSize(3);
    for (String sentence : Confidentiality.sentences(Language.NL)) {
      assertThat(text.replaceAll("\\s+", " ")).contains(sentence);
    }
  }

  @Test
  void lettersTheFontLacksDoNotStopAPaper() throws Exception {
    ReporterSheet.Entry foreign =
        new ReporterSheet.Entry(
            "Huis 😀 سلام \u200F",
            Map.of(
                FactKind.WHAT_FOR, "שלום\tłącznie 👩‍👩‍👧 ¿où?", FactKind.CONTACT, "日本 02 000"));
    byte[] paper = Papers.in(Language.NL).reporterSheet().pdf(new ReporterSheet(List.of(foreign)));

    assertThat(faults(paper)).isEmpty();
    assertThat(text(paper)).contains("Huis ?", "łącznie", "¿où?", "02 000");
  }

  @Test
  void aVeryLongFactGoesOnOnTheNextPage() throws Exception {
    ReporterSheet.Entry lengthy =
        new ReporterSheet.Entry(
            "Huis", Map.of(FactKind.WHAT_FOR, "een zin. ".repeat(1500) + "slot"));
    byte[] paper = Papers.in(Language.NL).reporterSheet().pdf(new ReporterSheet(List.of(lengthy)));

    assertThat(pages(paper)).isGreaterThan(1);
    assertThat(text(paper)).contains("slot");
  }

  @Test
  void aTimesheetAddsUpAndContinuesOnTheNextPage() throws IOException {
    Timesheet quarter = SomePapers.quarter();
    byte[] paper = Papers.in(Language.NL).timesheet().pdf(quarter);
    String text = text(paper);

    assertThat(pages(paper)).isGreaterThan(1);
    assertThat(text).contains("Totaal " + quarter.total() / 60 + ":");
    assertThat(text).contains("januari 2026", "februari 2026", "maart 2026");
    assertThat(text.split("Omschrijving", -1)).hasSize(pages(paper) + 1);
  }

  @Test
  void workingFiguresSayOnEveryPageThatTheyAreNotPublic() throws IOException {
    byte[] paper =
        Papers.in(Language.NL).sectorReport().pdf(SomePapers.sector(OptionalLong.empty()));
    String text = text(paper);

    assertThat(pages(paper)).isGreaterThan(1);
    assertThat(text.split("Werkcijfers, niet openbaar", -1)).hasSize(pages(paper) + 2);
    assertThat(text).contains("37 tot 39", "30 of meer", "1.234", "zonder totaal");
    assertThat(text).contains("van wie nog niets kwam: 4", "Grondslag (dossiers)");
  }

  @Test
  void publicFiguresMarkWhatIsHiddenAndTellNothingOfWhoTookPart() throws IOException {
    byte[] paper =
        Papers.in(Language.NL).sectorReport().pdf(SomePapers.sector(OptionalLong.of(10)));
    String text = text(paper);

    assertThat(text.replaceAll("\\s+", " ")).contains("Openbare cijfers", "zeker 10 melders");
    assertThat(text.split("afgeschermd\n", -1)).hasSize(2 * 4 + 1);
    assertThat(text).doesNotContain("Werkcijfers", "jaaropgaven:", "Deelnemers");
  }

  @Test
  void anEmptyPeriodSaysSo() throws IOException {
    Timesheet empty = Timesheet.ofDay("Danshuis", SomePapers.MADE_ON, List.of());

    assertThat(text(Papers.in(Language.NL).timesheet().pdf(empty))).contains("geen uren");
  }

  @Test
  void anOrganisationIsNamedOnlyWhenThatWasChosen() throws IOException {
    OrganisationSheet named = SomePapers.organisation();
    OrganisationSheet unnamed = new OrganisationSheet(Optional.empty(), 2025, named.numbers());
    String with = text(Papers.in(Language.NL).organisationSheet().pdf(named));
    String without = text(Papers.in(Language.NL).organisationSheet().pdf(unnamed));

    assertThat(with).contains("Danshuis De Vleugel", "61", "Pesten 16", "Conflict 18");
    assertThat(with).contains("Discriminatie niet getoond");
    assertThat(without).doesNotContain("Danshuis").contains("Pesten 16");
    assertThat(named.toString()).doesNotContain("Danshuis");
    assertThat(pages(Papers.in(Language.FR).organisationSheet().pdf(named))).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void theSentenceForAnOrganisationKnowsNothingButTheYear(Language language) throws IOException {
    OrganisationSheet sentence = new OrganisationSheet(Optional.empty(), 2025, Optional.empty());
    String text = text(Papers.in(language).organisationSheet().pdf(sentence));
    String without = text.replace("2025", "");

    assertThat(text.replaceAll("[\\s\u00a0]+", " "))
        .contains(OrganisationSheet.sentence(language, 2025).replaceAll("[\\s\u00a0]+", " "));
    assertThat(without).doesNotContainPattern("[0-9]");
    assertThat(without)
        .isEqualTo(
            text(Papers.in(language)
                    .organisationSheet()
                    .pdf(new OrganisationSheet(Optional.empty(), 2024, Optional.empty())))
                .replace("2024", ""));
  }

  @ParameterizedTest
  @EnumSource
  void theCardFitsOnePage(Language language) throws IOException {
    byte[] paper = Papers.in(language).firstCallCard().pdf(new FirstCallCard());

    assertThat(pages(paper)).isEqualTo(1);
    assertThat(pages(Papers.in(language).recoverySheet().pdf(SomePapers.recovery()))).isEqualTo(1);
  }

  private static List<String> faults(byte[] paper) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(paper), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).isPositive();
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
          .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
          .toList();
    }
  }

  private static byte[] without(byte[] paper, PdfName entry) throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    try (PdfDocument pdf =
        new PdfDocument(
            new PdfReader(new ByteArrayInputStream(paper)),
            new com.itextpdf.kernel.pdf.PdfWriter(bytes))) {
      pdf.getCatalog().remove(entry);
    }
    return bytes.toByteArray();
  }

  private static String text(byte[] paper) throws IOException {
    try (PdfDocument pdf = read(paper)) {
      StringBuilder text = new StringBuilder();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        text.append(PdfTextExtractor.getTextFromPage(pdf.getPage(page))).append('\n');
      }
      return text.toString();
    }
  }

  private static int pages(byte[] paper) throws IOException {
    try (PdfDocument pdf = read(paper)) {
      return pdf.getNumberOfPages();
    }
  }

  private static PdfDocument read(byte[] paper) throws IOException {
    return new PdfDocument(new PdfReader(new ByteArrayInputStream(paper)));
  }
}
