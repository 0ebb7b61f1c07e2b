package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadingFilesTest {

  @Nested
  final class Text_with_separators {

    @Test
    void commas_in_sentences_do_not_mislead() throws SheetRefusedException {
      Grid grid = read("Nr;Notities\n1;a, b, c, d\n2;e, f, g, h\n3;i, j, k, l\n");

      assertThat(grid.rows().get(1).cells()).containsExactly("1", "a, b, c, d");
    }

    @Test
    void a_line_that_names_the_separator_is_no_row() throws SheetRefusedException {
      Grid grid = read("sep=,\nNr,Rol\n1,getuige\n");

      assertThat(grid.rows().getFirst())
          .isEqualTo(new SheetRow(2, java.util.List.of("Nr", "Rol"), 2));
    }

    @Test
    void rows_are_numbered_as_a_spreadsheet_program_does() throws SheetRefusedException {
      Grid grid = read("Nr;Rol\n1;\"a\nb\"\n\n2;c\n;;\n3;d\n\n\n");

      assertThat(grid.rows()).extracting(SheetRow::number).containsExactly(1, 2, 4, 6);
      assertThat(grid.emptyRows()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Nr;Rol\n1;\"open\n2;x\n",
          "Nr;Rol\n1;\"a\"b;c\n",
          "Nr;Rol\n1;\"",
          "\"Nr;Rol\n1;x"
        })
    void quotes_that_do_not_match_are_refused(String text) {
      assertRefused(() -> read(text), Message.UNMATCHED_QUOTE);
    }

    @Test
    void a_quote_within_a_word_is_a_sign_like_any_other() throws SheetRefusedException {
      assertThat(read("Nr;Rol\n1;zei \"nee\" toen\n").rows().get(1).cell(1))
          .isEqualTo("zei \"nee\" toen");
    }

    @Test
    void a_long_cell_is_refused() {
      assertRefused(() -> read("Nr;Rol\n1;" + "x".repeat(10_000_000)), Message.CELL_TOO_LONG);
    }

    @Test
    void too_many_columns_are_refused() {
      assertRefused(() -> read("Nr;Rol\n" + ";".repeat(600) + "x\n"), Message.TOO_MANY_COLUMNS);
    }

    @Test
    void too_many_rows_are_refused() {
      assertRefused(() -> read("a;b\n".repeat(100_001)), Message.TOO_MANY_ROWS);
    }

    @Test
    void zero_bytes_and_wrong_letters_are_refused() {
      assertRefused(() -> read("Nr;Rol\n1;\0\n"), Message.NOT_A_SHEET);
      byte[] markedButWrong = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', ';', (byte) 0xFF};
      assertRefused(() -> SheetReader.read(markedButWrong, any -> 1), Message.UNREADABLE_ENCODING);
      assertRefused(
          () -> SheetReader.read(new byte[] {'a', (byte) 0x81}, any -> 1),
          Message.UNREADABLE_ENCODING);
    }

    @Test
    void windows_letters_are_read() throws SheetRefusedException {
      byte[] file = {'c', 'a', 'f', (byte) 0xE9, ';', (byte) 0x80, '\n'};

      assertThat(SheetReader.read(file, any -> 1).rows().getFirst().cells())
          .containsExactly("café", "€");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", ";;;\n"})
    void an_empty_file_is_refused(String text) {
      assertRefused(() -> read(text), Message.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "<html><table>", "{\\rtf1", "<?xml version='1.0'?>"})
    void other_files_are_refused(String text) {
      assertRefused(() -> read(text), Message.NOT_A_SHEET);
    }
  }

  @Nested
  final class Workbooks {

    @Test
    void cells_become_text() throws IOException, SheetRefusedException {
      byte[] file =
          workbook(
              sheet -> {
                sheet.value(0, 0, LocalDate.of(2025, 3, 12));
                sheet.style(0, 0).format("d mmm yyyy").set();
                sheet.value(0, 1, LocalDateTime.of(2025, 3, 12, 14, 30));
                sheet.style(0, 1).format("dd/mm/yyyy hh:mm").set();
                sheet.value(0, 2, 29);
                sheet.value(0, 3, 1.5);
                sheet.value(0, 4, 0.0625);
                sheet.style(0, 4).format("[h]:mm").set();
                sheet.value(0, 5, true);
                sheet.value(0, 6, "=1+1");
                sheet.value(0, 7, 1234.5);
                sheet.style(0, 7).format("#,##0.00 \"dagen\"").set();
              });

      assertThat(SheetReader.read(file, any -> 1).rows().getFirst().cells())
          .containsExactly(
              "2025-03-12", "2025-03-12 14:30", "29", "1.5", "1:30", "ja", "=1+1", "1234.5");
    }

    @Test
    void the_first_sheet_with_content_is_read_and_others_are_told()
        throws IOException, SheetRefusedException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
        workbook.newWorksheet("Leeg");
        workbook.newWorksheet("Een").value(3, 0, "hier");
        workbook.newWorksheet("Twee").value(0, 0, "niet");
      }
      Grid grid = SheetReader.read(bytes.toByteArray(), any -> 1);

      assertThat(grid.rows()).containsExactly(new SheetRow(4, java.util.List.of("hier"), 1));
      assertThat(grid.sheetsLeftOut()).isEqualTo(1);
    }

    @Test
    void a_formula_without_result_is_refused() throws IOException {
      byte[] file = workbook(sheet -> sheet.formula(0, 0, "1+1"));

      assertRefused(() -> SheetReader.read(file, any -> 1), Message.UNCALCULATED_FORMULA);
    }

    @Test
    void a_formula_is_read_by_its_result() throws IOException, SheetRefusedException {
      byte[] file =
          inSheet(
              "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\""
                  + " t=\"str\"><f>A1</f><v>twee</v></c></row>");

      assertThat(SheetReader.read(file, any -> 1).rows().getFirst().cells())
          .containsExactly("2", "twee");
    }

    @Test
    void a_bomb_is_refused() throws IOException {
      byte[] file = inSheet(" ".repeat(20_000_000));

      assertThat(file.length).isLessThan(100_000);
      assertRefused(() -> SheetReader.read(file, any -> 1), Message.HOSTILE_WORKBOOK);
    }

    @Test
    void an_entity_attack_is_refused() throws IOException {
      String declared = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
      byte[] plain =
          zip(
              "xl/worksheets/sheet1.xml",
              (declared + "<x>&e;</x>").getBytes(StandardCharsets.UTF_8));
      byte[] wide =
          zip("xl/worksheets/sheet1.xml", (declared + "<x/>").getBytes(StandardCharsets.UTF_16));

      assertRefused(() -> SheetReader.read(plain, any -> 1), Message.HOSTILE_WORKBOOK);
      assertRefused(() -> SheetReader.read(wide, any -> 1), Message.HOSTILE_WORKBOOK);
    }

    @Test
    void other_programs_and_damaged_files_are_refused() throws IOException {
      byte[] whole = workbook(sheet -> sheet.value(0, 0, "x"));
      byte[] cut = java.util.Arrays.copyOf(whole, whole.length / 2);
      byte[] openDocument = zipOf("content.xml", "<x/>".getBytes(StandardCharsets.UTF_8));
      byte[] word = zip("word/document.xml", "<x/>".getBytes(StandardCharsets.UTF_8));
      byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};

      assertRefused(() -> SheetReader.read(cut, any -> 1), Message.DAMAGED_WORKBOOK);
      assertRefused(() -> SheetReader.read(openDocument, any -> 1), Message.OTHER_PROGRAM);
      assertRefused(() -> SheetReader.read(word, any -> 1), Message.OTHER_PROGRAM);
      assertRefused(() -> SheetReader.read(old, any -> 1), Message.OLD_OR_LOCKED_WORKBOOK);
    }

    @Test
    void every_flipped_byte_is_read_or_refused() throws IOException {
      byte[] whole = workbook(sheet -> sheet.value(0, 0, "geheim"));
      java.util.SplittableRandom random = new java.util.SplittableRandom(7);
      for (int turn = 0; turn < 300; turn++) {
        byte[] damaged = whole.clone();
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        try {
          assertThat(SheetReader.read(damaged, any -> 1).rows()).isNotEmpty();
        } catch (SheetRefusedException e) {
          assertThat(e.getMessage()).doesNotContain("geheim");
        }
      }
    }

    private byte[] workbook(java.util.function.Consumer<Worksheet> content) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
        content.accept(workbook.newWorksheet("Blad"));
      }
      return bytes.toByteArray();
    }

    private byte[] inSheet(String rows) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] whole = workbook(sheet -> sheet.value(0, 0, "x"));
      try (ZipOutputStream zip = new ZipOutputStream(bytes);
          ZipFile entries = ZipFile.builder().setByteArray(whole).get()) {
        for (ZipArchiveEntry entry : Collections.list(entries.getEntries())) {
          String content =
              new String(entries.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
          zip.putNextEntry(new ZipEntry(entry.getName()));
          String changed =
              entry.getName().endsWith("sheet1.xml")
                  ? content.replaceAll(
                      "(?s)<sheetData>.*</sheetData>", "<sheetData>" + rows + "</sheetData>")
                  : content;
          zip.write(changed.getBytes(StandardCharsets.UTF_8));
        }
      }
      return bytes.toByteArray();
    }
  }

  @Test
  void a_refusal_says_what_to_do_and_nothing_of_the_content() {
    assertThatThrownBy(() -> read("Nr;geheim\n1;\"geheim\n"))
        .isInstanceOfSatisfying(
            SheetRefusedException.class,
            refused -> {
              assertThat(refused.getMessage()).doesNotContain("geheim");
              assertThat(refused.text(Locale.of("nl"))).contains("rij 2").contains("Verbeter het");
              assertThat(refused.getCause()).isNull();
            });
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] zipOf(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private static Grid read(String text) throws SheetRefusedException {
    return SheetReader.read(Sheets.bytes(text), any -> 1);
  }

  private static void assertRefused(ThrowingCallable reading, Message reason) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            SheetRefusedException.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
