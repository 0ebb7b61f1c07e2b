package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same dossiers in sheets of another make: nothing of what counts may differ. */
final class OtherSheetsTest {

  private static final int FIRST_CONVERSATION = 1;
  private static final int LAST_FACT = 2;
  private static final int AGE = 5;
  private static final int CLOSED = 18;

  static Stream<byte[]> sheets() throws IOException {
    List<byte[]> sheets = new ArrayList<>(List.of(Sheets.small()));
    if (Sheets.sample().isPresent()) {
      sheets.add(Files.readAllBytes(Sheets.sample().orElseThrow()));
    }
    return sheets.stream();
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void commas_and_iso_dates(byte[] sheet) throws SheetRefusedException {
    List<List<String>> rows = changed(sheet, FIRST_CONVERSATION, OtherSheetsTest::iso);
    requireSame(
        sheet,
        Sheets.bytes(
            csv(
                changed(
                    changed(rows, LAST_FACT, OtherSheetsTest::iso), CLOSED, OtherSheetsTest::iso),
                ',')));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void tabs(byte[] sheet) throws SheetRefusedException {
    requireSame(sheet, Sheets.bytes(csv(rows(sheet), '\t')));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void windows_1252(byte[] sheet) throws SheetRefusedException {
    requireSame(sheet, csv(rows(sheet), ';').getBytes(Charset.forName("windows-1252")));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void utf_16(byte[] sheet) throws SheetRefusedException {
    requireSame(sheet, ("\uFEFF" + csv(rows(sheet), ';')).getBytes(StandardCharsets.UTF_16LE));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void birth_years(byte[] sheet) throws SheetRefusedException {
    List<List<String>> rows =
        changed(
            sheet,
            AGE,
            age -> age.matches("\\d+") ? Integer.toString(2025 - Integer.parseInt(age)) : age);
    rows.getFirst().set(AGE, "Geboortejaar");

    requireSame(sheet, Sheets.bytes(csv(rows, ';')));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void french_headings(byte[] sheet) throws SheetRefusedException {
    List<List<String>> rows = rows(sheet);
    rows.set(
        0,
        List.of(
            "N°",
            "Date du premier entretien",
            "Derniers faits",
            "Initiales",
            "Sexe",
            "Âge",
            "Rôle du déclarant",
            "Statut",
            "Secteur",
            "Organisation",
            "Type de comportement",
            "Autres formes",
            "Drapeau",
            "Canal",
            "Nombre d’entretiens",
            "Durée (minutes)",
            "Orienté vers",
            "Issue",
            "Clôturé le",
            "Accord comptage",
            "Déjà signalé ailleurs ?",
            "Remarques"));

    requireSame(sheet, Sheets.bytes(csv(rows, ';')));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void english_headings_in_another_order(byte[] sheet) throws SheetRefusedException {
    List<List<String>> rows = rows(sheet);
    rows.set(
        0,
        List.of(
            "Case number",
            "First conversation",
            "Last facts",
            "Initials",
            "Gender",
            "Age",
            "Role",
            "Employment status",
            "Sector",
            "Client organisation",
            "Kind of behaviour",
            "Also",
            "Flag",
            "Channel",
            "Number of conversations",
            "Minutes",
            "Referred to",
            "Outcome",
            "Closed on",
            "Consent to counting",
            "Reported elsewhere?",
            "Notes"));
    rows.replaceAll(List::reversed);

    assertThat(seen(Sheets.bytes(csv(rows, ';')))).isEqualTo(seen(sheet));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void a_workbook_with_dates_and_numbers(byte[] sheet) throws SheetRefusedException, IOException {
    requireSame(sheet, workbook(rows(sheet)));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void a_title_and_empty_rows(byte[] sheet) throws SheetRefusedException {
    List<List<String>> rows = new ArrayList<>(rows(sheet));
    rows.add(0, List.of("Registratie van de vertrouwenspersoon"));
    rows.add(1, List.of(""));
    rows.add(4, List.of("", ""));
    byte[] file = Sheets.bytes(csv(rows, ';'));

    requireSame(sheet, file);
    assertThat(Sheets.notice(Sheets.plan(file), Message.ROWS_ABOVE_HEADINGS)).isPresent();
    assertThat(Sheets.plan(file).report().emptyRows()).isEqualTo(2);
  }

  private static void requireSame(byte[] sheet, byte[] other) throws SheetRefusedException {
    assertThat(seen(other)).isEqualTo(seen(sheet));
    assertThat(Sheets.plan(other).report().refused()).isEmpty();
  }

  /** All that counts or is kept of the dossiers, but for the text of the row itself. */
  private static List<List<Object>> seen(byte[] sheet) throws SheetRefusedException {
    return Sheets.plan(sheet).dossiers().stream()
        .map(
            dossier ->
                List.<Object>of(
                    dossier.intake().kind(),
                    dossier.intake().reporter().alias(),
                    dossier.intake().milestones(),
                    dossier.intake().undated(),
                    dossier.organisation(),
                    dossier.answers(),
                    dossier.consents(),
                    dossier.closedOn(),
                    dossier.kept().flag(),
                    dossier.kept().narrative().replace("\r\n", "\n"),
                    dossier.services()))
        .toList();
  }

  private static List<List<String>> rows(byte[] sheet) {
    String text = new String(sheet, StandardCharsets.UTF_8).substring(1);
    List<List<String>> rows = new ArrayList<>();
    for (CsvRecord row : CsvReader.builder().fieldSeparator(';').ofCsvRecord(text)) {
      rows.add(new ArrayList<>(row.getFields()));
    }
    return rows;
  }

  private static List<List<String>> changed(
      byte[] sheet, int column, UnaryOperator<String> change) {
    return changed(rows(sheet), column, change);
  }

  private static List<List<String>> changed(
      List<List<String>> rows, int column, UnaryOperator<String> change) {
    rows.stream().skip(1).forEach(row -> row.set(column, change.apply(row.get(column))));
    return rows;
  }

  private static String csv(List<List<String>> rows, char separator) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().fieldSeparator(separator).build(text)) {
      rows.forEach(row -> writer.writeRecord(row));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String iso(String date) {
    return day(date).isEmpty() ? date : day(date).getFirst().toString();
  }

  private static List<LocalDate> day(String date) {
    if (!date.matches("\\d+[-/]\\d+[-/]\\d+")) {
      return List.of();
    }
    String[] parts = date.split("[-/]");
    int year = Integer.parseInt(parts[2]);
    return List.of(
        LocalDate.of(
            year < 100 ? 2000 + year : year,
            Integer.parseInt(parts[1]),
            Integer.parseInt(parts[0])));
  }

  private static byte[] workbook(List<List<String>> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      workbook.newWorksheet("Leeg");
      Worksheet sheet = workbook.newWorksheet("Dossiers");
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          put(sheet, row, column, rows.get(row).get(column));
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void put(Worksheet sheet, int row, int column, String text) {
    if (!day(text).isEmpty()) {
      sheet.value(row, column, day(text).getFirst());
      sheet.style(row, column).format("dd/mm/yyyy").set();
    } else if (text.matches("\\d+")) {
      sheet.value(row, column, Integer.valueOf(text));
    } else if (!text.isEmpty()) {
      sheet.value(row, column, text);
    }
  }
}
