package org.toevertrouwd.ui.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.CombinedCell;
import org.toevertrouwd.exchange.Roster;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.pool.Comparison;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Shown;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.kit.chart.SideBySide;

final class ComparisonModelTest {

  private static final String HEADING = "scheme,year,source,class,count\n";

  private final Stand stand = new Stand();
  private final ComparisonModel model = new ComparisonModel(stand.kit(), pool());

  @TempDir private Path folder = Path.of("");

  @Test
  void typed_numbers_stand_beside_ours() {
    fill("2025", "voorbeeld", "40", "10");
    model.compare();

    Comparison found = compared();
    assertThat(found.rows()).singleElement().matches(row -> row.theirs() == 0.25);
    assertThat(found.missing()).contains("discriminatie", "overig");
    SideBySide.Pair pair =
        new ComparisonWords(found, 2025, stand.kit().wording(ComparisonWords.class))
            .pairs()
            .getFirst();
    assertThat(pair.label()).isEqualTo("pesten");
    assertThat(pair.ours().words()).isEqualTo("20,0% tot 33,4%");
    assertThat(pair.theirs().words()).isEqualTo("25,0%");
  }

  @ParameterizedTest
  @CsvSource({
    "25, voorbeeld, 40, 10, year, Een jaar",
    "2025, '', 40, 10, source, Vul in waar",
    "2025, voorbeeld, 0, 10, total, Een geheel getal boven",
    "2025, voorbeeld, 40, 1.0, pesten, Een geheel getal zonder",
    "2025, voorbeeld, 40, 41, pesten, Meer dan alle",
    "2025, voorbeeld, 40, '', total, Vul minstens",
  })
  void what_is_wrong_is_said_at_its_field_and_nothing_is_compared(
      String year, String source, String total, String count, String field, String problem) {
    fill(year, source, total, count);
    model.compare();

    assertThat(model.problem(field).get()).startsWith(problem);
    assertThat(model.outcome().get()).isEqualTo(new ComparisonModel.Outcome.None());

    model.field(field).text().set("7");
    assertThat(model.problem(field).get()).isEmpty();
  }

  @Test
  void a_file_fills_in_the_fields() throws Exception {
    read("mores,2024,voorbeeld,total,90\nmores,2024,voorbeeld,pesten,30\n");

    assertThat(model.field("total").text().get()).isEqualTo("90");
    assertThat(model.field("overig").text().get()).isEmpty();
    assertThat(compared().rows()).hasSize(1);
  }

  @Test
  void a_file_of_another_scheme_keeps_what_was_typed_for_this_one() throws Exception {
    fill("2025", "voorbeeld", "40", "10");
    read("vlaams-meldpunt,2024,v,total,9\nvlaams-meldpunt,2024,v,fysiek,3\n");
    assertThat(model.scheme().get()).isEqualTo("vlaams-meldpunt");
    assertThat(model.classes())
        .containsExactlyInAnyOrder("seksueel", "psychisch", "pesterijen", "fysiek", "andere");

    model.scheme("mores");
    assertThat(model.field("total").text().get()).isEqualTo("40");
  }

  @Test
  void a_file_that_is_wrong_fills_in_nothing() throws Exception {
    read("mores,2024,voorbeeld,total,90\nmores,2024,voorbeeld,pesten,dertig\n");

    assertThat(stand.told).containsExactly("Dit bestand is niet te lezen");
    assertThat(model.field("total").text().get()).isEmpty();
  }

  @Test
  void without_our_own_total_a_share_would_be_a_guess() {
    Combined pool = pool();
    Combined open =
        new Combined(
            pool.year(),
            pool.codebook(),
            List.of(),
            List.of(),
            List.of(),
            pool.cells().subList(1, 2),
            Roster.empty(),
            List.of());
    ComparisonModel guess = new ComparisonModel(stand.kit(), open);
    Stream.of("year", "total", "pesten").forEach(one -> guess.field(one).text().set("2025"));
    guess.field("source").text().set("voorbeeld");
    guess.compare();

    assertThat(guess.outcome().get()).isEqualTo(new ComparisonModel.Outcome.Impossible());
  }

  @Test
  void the_page_names_what_cannot_be_compared_and_why() {
    fill("2024", "voorbeeld", "40", "10");
    model.compare();
    List<String> texts =
        Fx.on(
            () ->
                new Shown(
                        new ComparisonPane(
                                stand.kit(), stand.kit().wording(ComparisonPane.class), model, 2025)
                            .view())
                    .texts());

    assertThat(texts)
        .contains(
            "Mores 2024",
            "Wij tellen 2025: een ander jaar kan ook andere gebeurtenissen tellen.",
            "Hiervan hebt u geen gepubliceerd cijfer ingevuld.",
            "Het begrippenkader geeft hiervoor geen soort bij hen; telt wel mee in ons geheel.",
            "Bron: voorbeeld; 40 meldingen.");
  }

  private void fill(String year, String source, String total, String pesten) {
    model.field("year").text().set(year);
    model.field("source").text().set(source);
    model.field("total").text().set(total);
    model.field("pesten").text().set(pesten);
  }

  private void read(String rows) throws Exception {
    stand.chosen.add(Files.writeString(folder.resolve("theirs.csv"), HEADING + rows));
    model.read();
  }

  private Comparison compared() {
    return ((ComparisonModel.Outcome.Compared) model.outcome().get()).comparison();
  }

  /** Of 30 dossiers 6 to 10 are about bullying. */
  private static Combined pool() {
    TableDefinition table =
        Stand.REFERENCE.codebook().layout().stream()
            .filter(one -> one.unit() == Unit.CASES && one.axes().size() == 1)
            .filter(one -> one.axes().getFirst().dimension().equals("behaviour"))
            .findFirst()
            .orElseThrow();
    return new Combined(
        OptionalInt.of(2025),
        Stand.REFERENCE.codebook(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new CombinedCell(table.id(), List.of(FigureCell.TOTAL), 30, OptionalLong.of(30)),
            new CombinedCell(table.id(), List.of("bullying"), 6, OptionalLong.of(10))),
        Roster.empty(),
        List.of());
  }
}
