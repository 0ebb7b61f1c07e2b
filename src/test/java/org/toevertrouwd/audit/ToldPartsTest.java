package org.toevertrouwd.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.PackageReader;
import org.toevertrouwd.exchange.PackageWriter;
import org.toevertrouwd.exchange.PlayedReader;
import org.toevertrouwd.exchange.Reading;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.ReportFigures;
import org.toevertrouwd.figures.TableCells;

/** A reader who has what the pool says and what one organisation was told. */
final class ToldPartsTest {

  private static final Codebook CODEBOOK = BundledCodebook.load();
  private static final TableDefinition BEHAVIOUR = ReportFigures.table(CODEBOOK).orElseThrow();
  private static final Map<String, Integer> POOL =
      Map.of("_T", 90, "bullying", 40, "conflict", 13, "stress", 20);

  private final SigningKey key = SigningKey.generate();

  @AfterEach
  void close() {
    key.close();
  }

  @Test
  void learns_nothing_when_the_rest_is_of_enough_people() {
    byte[] report = report(Map.of("_T", 14));

    assertThat(together(report, pool(POOL))).isEmpty();
    assertThat(together(pool(POOL), report)).isEmpty();
    assertThat(audit(report, List.of(pool(POOL))).verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void finds_a_rest_of_one_by_taking_the_report_off_the_pool() {
    byte[] report = report(Map.of("_T", 30, "conflict", 12));

    assertThat(together(report, pool(POOL)))
        .anySatisfy(found -> assertThat(found.table()).isEqualTo("cases-behaviour rest"))
        .anySatisfy(found -> assertThat(found.codes()).containsExactly("conflict"));
    assertThat(together(pool(POOL), report)).isNotEmpty();
  }

  @Test
  void pins_what_the_pool_hides_when_the_report_shows_its_part() {
    byte[] report = report(Map.of("_T", 17, "harassment", 15));

    assertThat(together(report, pool(POOL)))
        .anySatisfy(
            found -> {
              assertThat(found.table()).isEqualTo("cases-behaviour");
              assertThat(found.kind()).isIn(AuditFinding.Kind.PINNED, AuditFinding.Kind.CONFINED);
            });
    assertThat(together(pool(POOL), report)).isNotEmpty();
  }

  @Test
  void is_not_told_that_nobody_was_elsewhere() {
    assertThat(together(report(Map.of("_T", 88)), pool(POOL)))
        .anySatisfy(found -> assertThat(found.codes()).containsExactly("_T"));
  }

  @Test
  void adds_up_what_two_organisations_were_told() {
    byte[] one = report(Map.of("_T", 45));
    byte[] other = report(Map.of("_T", 43));

    assertThat(together(one, pool(POOL))).isEmpty();
    assertThat(together(other, pool(POOL))).isEmpty();
    assertThat(together(other, pool(POOL), one)).isNotEmpty();
  }

  @Test
  void sees_a_report_that_cannot_be_true_beside_the_pool() {
    assertThat(together(report(Map.of("_T", 60, "bullying", 45)), pool(POOL)))
        .anySatisfy(found -> assertThat(found.kind()).isEqualTo(AuditFinding.Kind.CONTRADICTION));
  }

  @Test
  void is_never_given_another_table() {
    Figures whole = figures(POOL, CODEBOOK.layout());
    PackageWriter writer = new PackageWriter(CODEBOOK);

    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> writer.write(whole, Releases.terms(Audience.ORGANISATION), key)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("UNKNOWN_TABLE");
    assertThat(new PackageReader(List.of(CODEBOOK)).read(report(Map.of("_T", 14))))
        .isInstanceOf(Reading.Accepted.class);
  }

  /** Only what follows from having both. */
  private List<AuditFinding> together(byte[] file, byte[]... ledger) {
    return audit(file, List.of(ledger)).findings().stream()
        .filter(found -> found.reader() == PlayedReader.EARLIER_RELEASES)
        .toList();
  }

  private static Audit audit(byte[] file, List<byte[]> ledger) {
    return new Auditor(List.of(CODEBOOK)).audit(file, ledger, List.of());
  }

  private byte[] pool(Map<String, Integer> shown) {
    return new PackageWriter(CODEBOOK)
        .write(figures(shown, CODEBOOK.layout()), Releases.terms(Audience.BUREAU), key);
  }

  private byte[] report(Map<String, Integer> shown) {
    return new PackageWriter(CODEBOOK)
        .write(figures(shown, List.of(BEHAVIOUR)), Releases.terms(Audience.ORGANISATION), key);
  }

  private static Figures figures(Map<String, Integer> shown, List<TableDefinition> layout) {
    List<FigureTable> tables = new ArrayList<>();
    for (TableDefinition table : layout) {
      tables.add(
          new FigureTable(
              table,
              TableCells.of(CODEBOOK, table).stream()
                  .map(codes -> new FigureCell(codes, value(shown, table, codes)))
                  .toList()));
    }
    return new Figures(
        2025,
        new Figures.CodebookRef(CODEBOOK.id(), CODEBOOK.version(), CODEBOOK.sha256()),
        false,
        tables);
  }

  /** The total of cases stands in every table of them, the rest in one. */
  private static OptionalInt value(
      Map<String, Integer> shown, TableDefinition table, List<String> codes) {
    boolean total = table.unit() == Unit.CASES && codes.stream().allMatch(FigureCell.TOTAL::equals);
    Integer value = total || table.equals(BEHAVIOUR) ? shown.get(codes.getFirst()) : null;
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
