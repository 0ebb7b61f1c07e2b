package org.toevertrouwd.ui.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.practice.Hours;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Stand;

/** Hours that are written down, changed, and sent to a client. */
@ExtendWith(FreshKluis.class)
final class HoursModelTest {

  @TempDir Path folder;

  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private HoursModel hours;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    OrganisationsModel model = new OrganisationsModel(stand.desk(kluis));
    model.load();
    model.add();
    OrganisationModel client = model.chosen().get().orElseThrow();
    client.name().set("Vloed");
    client.save();
    client.addMandate();
    hours = new HoursModel(stand.desk(kluis), model::load, client.mandates().getFirst());
    hours.load();
  }

  @Test
  void a_line_is_changed_where_it_was_written() {
    Hours line = spent("90", "permanentie");

    hours.edit(line);
    assertThat(hours.typed().get()).isEqualTo("1 u 30");
    assertThat(hours.description().get()).isEqualTo("permanentie");
    hours.typed().set("2u");
    hours.description().set("permanentie ter plaatse");
    assertThat(hours.add()).isTrue();

    assertThat(hours.lines())
        .containsExactly(
            new Hours(line.id(), line.mandate(), line.on(), 120, "permanentie ter plaatse"));
    assertThat(hours.editing().get()).isEmpty();
    assertThat(hours.typed().get()).isEmpty();
  }

  @Test
  void a_change_can_be_undone() {
    Hours line = spent("90", "permanentie");
    hours.edit(line);
    hours.typed().set("5");
    hours.add();

    stand.undo.orElseThrow().run();

    assertThat(hours.lines()).containsExactly(line);
  }

  @Test
  void a_line_that_is_left_stays_what_it_was() {
    Hours line = spent("90", "permanentie");
    hours.edit(line);
    hours.description().set("iets anders");
    hours.leave();

    assertThat(hours.lines()).containsExactly(line);
    spent("30", "nog iets");
    assertThat(hours.lines()).hasSize(2).contains(line);
  }

  @Test
  void a_length_that_says_nothing_leaves_the_line_open() {
    Hours line = spent("90", "permanentie");
    hours.edit(line);
    hours.typed().set("1:75");

    assertThat(hours.add()).isFalse();

    assertThat(hours.editing().get()).contains(line);
    assertThat(hours.lines()).containsExactly(line);
  }

  @Test
  void a_line_that_is_deleted_while_it_is_changed_is_not_written_back() {
    Hours line = spent("90", "permanentie");
    hours.edit(line);

    hours.delete(line);

    assertThat(hours.editing().get()).isEmpty();
    assertThat(hours.typed().get()).isEmpty();
    assertThat(hours.lines()).isEmpty();
  }

  @Test
  void what_could_not_be_written_stands_in_the_fields_again() {
    hours.typed().set("90");
    hours.description().set("permanentie");
    kluis.store().close();

    hours.add();

    assertThat(stand.failures).hasSize(1);
    assertThat(hours.typed().get()).isEqualTo("1 u 30");
    assertThat(hours.description().get()).isEqualTo("permanentie");
    assertThat(hours.editing().get()).isEmpty();
  }

  @Test
  void a_change_that_could_not_be_written_is_still_a_change() {
    Hours line = spent("90", "permanentie");
    hours.edit(line);
    hours.typed().set("2 u");
    kluis.store().close();

    hours.add();

    assertThat(hours.editing().get()).contains(line);
    assertThat(hours.typed().get()).isEqualTo("2 u");
  }

  @Test
  void hours_of_another_month_show_that_month() {
    hours.day().set(Optional.of(LocalDate.of(2025, 12, 31)));
    spent("60", "oudejaar");
    assertThat(hours.month().get()).isEqualTo(YearMonth.of(2025, 12));

    hours.month().set(YearMonth.of(2026, 1));
    assertThat(hours.lines()).isEmpty();
    hours.day().set(Optional.of(LocalDate.of(2026, 1, 1)));
    spent("30", "nieuwjaar");

    assertThat(hours.lines()).extracting(Hours::description).containsExactly("nieuwjaar");
    assertThat(hours.total()).isEqualTo(30);
  }

  @Test
  void a_line_that_moves_to_another_month_is_followed() {
    Hours line = spent("90", "permanentie");
    hours.edit(line);
    hours.day().set(Optional.of(LocalDate.of(2025, 11, 5)));
    hours.add();

    assertThat(hours.month().get()).isEqualTo(YearMonth.of(2025, 11));
    assertThat(hours.lines()).extracting(Hours::id).containsExactly(line.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-014",
        "over 2026 - 014",
        "2026\u2013014",
        "2026/014",
        "dossier 2026-014-bis"
      })
  void the_paper_for_the_client_shows_no_dossier(String description) throws Exception {
    spent("90", description + " overleg");
    Path file = folder.resolve("sheet.pdf");
    stand.chosen.add(file);

    hours.timesheet("Vloed");

    assertThat(words(file)).contains("overleg", "Vloed").doesNotContain("014");
  }

  @Test
  void the_paper_is_of_the_month_on_the_screen() throws Exception {
    spent("90", "vandaag");
    hours.month().set(hours.month().get().minusMonths(1));
    Path file = folder.resolve("sheet.pdf");
    stand.chosen.add(file);

    hours.timesheet("Vloed");

    assertThat(words(file)).doesNotContain("vandaag");
  }

  private Hours spent(String typed, String description) {
    hours.typed().set(typed);
    hours.description().set(description);
    assertThat(hours.add()).isTrue();
    return hours.lines().stream()
        .filter(line -> line.description().equals(description))
        .findFirst()
        .orElseThrow();
  }

  private static String words(Path file) throws Exception {
    try (PdfDocument paper = new PdfDocument(new PdfReader(file.toFile()))) {
      return PdfTextExtractor.getTextFromPage(paper.getFirstPage());
    }
  }
}
