package org.toevertrouwd.codebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.casework.CountableDossier.Fact;
import org.toevertrouwd.casework.CountableDossier.Moment;
import org.toevertrouwd.casework.CountableDossier.Standing;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.ReporterId;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.exchange.CodebookFile;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.figures.Counting;
import org.toevertrouwd.figures.CountingYear;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;

/** The same dossiers, counted before and after the bureau's codebook came in. */
final class CountingAfterImportTest {

  @TempDir private Path folder = Path.of("");
  private Optional<OpenKluis> open = Optional.empty();

  @BeforeEach
  void make() throws Exception {
    open = Optional.of(Kluizen.create(folder.resolve("mijn.kluis")));
  }

  @AfterEach
  void close() {
    open.ifPresent(OpenKluis::close);
  }

  private OpenKluis kluis() {
    return open.orElseThrow();
  }

  private CodebookExchange exchange() {
    return new CodebookExchange(kluis().store(), Kluizen.CLOCK);
  }

  private Codebook current() {
    return KluisCodebooks.of(kluis().store()).current();
  }

  private void take(LaterCodebook later) {
    try (SigningKey bureau = SigningKey.generate()) {
      byte[] file = CodebookFile.write(later.bytes(), bureau);
      assertThat(exchange().accept(exchange().look(file).offered().orElseThrow())).isPresent();
    }
  }

  private static List<CountableDossier> sectors(String sector, int number) {
    Moment begin =
        new Moment(Fact.BEGIN, UUID.randomUUID(), LocalDate.of(2025, 3, 1), Optional.empty());
    return Stream.generate(
            () ->
                new CountableDossier(
                    DossierId.random(),
                    DossierKind.CASE,
                    ReporterId.random(),
                    Optional.empty(),
                    Standing.COUNTS,
                    Answers.none().with("sector", sector),
                    begin,
                    Optional.empty(),
                    List.of(),
                    List.of()))
        .limit(number)
        .toList();
  }

  private int counted(String code) {
    List<CountableDossier> dossiers =
        Stream.of(sectors("circus", 6), sectors("arts", 11), sectors("heritage", 3))
            .flatMap(List::stream)
            .toList();
    return new Counting(current(), CountingYear.nothingReleased())
        .count(dossiers, 2025).tables().stream()
            .filter(table -> table.definition().id().equals("cases-sector"))
            .flatMap(table -> table.cells().stream())
            .filter(cell -> cell.codes().equals(List.of(code)))
            .mapToInt(cell -> cell.tally().value())
            .sum();
  }

  @Test
  void an_ended_answer_counts_where_the_codebook_sends_it_and_nothing_is_lost() {
    assertThat(counted("circus")).isEqualTo(6);
    assertThat(counted("arts")).isEqualTo(11);

    take(LaterCodebook.second());

    assertThat(counted("circus")).isZero();
    assertThat(counted("arts")).isEqualTo(17);
    assertThat(counted("unknown")).isZero();
    assertThat(counted("_T")).isEqualTo(20);
  }

  @Test
  void an_ended_answer_without_one_successor_counts_as_not_known() {
    take(LaterCodebook.version(2).ended("sector", "circus", "arts-circus-literature", 1));

    assertThat(counted("arts")).isEqualTo(11);
    assertThat(counted("unknown")).isEqualTo(6);
    assertThat(counted("_T")).isEqualTo(20);
  }

  @Test
  void going_back_counts_as_before() {
    take(LaterCodebook.second());
    assertThat(exchange().undo()).isPresent();

    assertThat(counted("circus")).isEqualTo(6);
    assertThat(counted("arts")).isEqualTo(11);
  }

  @Test
  void who_lost_the_file_publishes_it_again_to_the_byte_until_another_one_publishes() {
    byte[] draft = LaterCodebook.second().bytes();
    byte[] file = exchange().publish(exchange().draft(draft).offered().orElseThrow()).orElseThrow();

    assertThat(exchange().publishedAgain().orElseThrow()).isEqualTo(file);

    take(LaterCodebook.second().with("version", "3"));
    assertThat(exchange().publishedAgain()).isEmpty();
  }
}
