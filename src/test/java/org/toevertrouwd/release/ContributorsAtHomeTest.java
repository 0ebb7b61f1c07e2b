package org.toevertrouwd.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.audit.AuditFinding;
import org.toevertrouwd.audit.AuditFinding.Kind;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.figures.DossierBuilder;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.SmallCodebook;
import org.toevertrouwd.practice.OrganisationId;

/** At home the auditor also sees how few organisations a shown number comes from. */
final class ContributorsAtHomeTest {

  private final List<CountableDossier> dossiers = new ArrayList<>();
  private final OrganisationId first = OrganisationId.random();
  private final OrganisationId second = OrganisationId.random();
  private final OrganisationId third = OrganisationId.random();

  private void at(OrganisationId organisation, String sector, int number) {
    for (int i = 0; i < number; i++) {
      dossiers.add(
          DossierBuilder.begun("2025-03-01").answer("sector", sector).at(organisation).build());
    }
  }

  private void alone(String sector, int number) {
    for (int i = 0; i < number; i++) {
      dossiers.add(DossierBuilder.begun("2025-03-01").answer("sector", sector).build());
    }
  }

  private static Codebook codebook() {
    Codebook plain =
        new SmallCodebook()
            .single(Unit.CASES, "sector", "film", "media", "dance", "unknown")
            .build();
    List<TableDefinition> mixed =
        plain.layout().stream()
            .map(
                table ->
                    new TableDefinition(table.id(), table.unit(), table.axes(), true, List.of()))
            .toList();
    return new Codebook("small", "1", plain.sha256(), plain.dimensions(), mixed);
  }

  /** What the auditor says of contributors when these codes are shown. */
  private List<List<String>> found(String... shown) {
    RandomExport export = RandomExport.of(codebook(), dossiers, 1);
    Figures raw = export.counted().raw();
    List<FigureTable> tables =
        raw.tables().stream().map(table -> showing(table, Set.of(shown))).toList();
    byte[] file =
        export.file(new Figures(raw.year(), raw.codebook(), false, tables), Audience.BUREAU);
    return export.audit(file, List.of()).findings().stream()
        .filter(finding -> finding.kind() == Kind.TOO_FEW_CONTRIBUTORS)
        .map(AuditFinding::codes)
        .toList();
  }

  private static FigureTable showing(FigureTable table, Set<String> codes) {
    return new FigureTable(
        table.definition(),
        table.cells().stream()
            .map(
                cell ->
                    codes.containsAll(cell.codes())
                        ? cell
                        : new FigureCell(cell.codes(), OptionalInt.empty()))
            .toList());
  }

  @Test
  void a_number_of_one_organisation_is_found() {
    at(first, "film", 20);
    alone("media", 20);

    assertThat(found("film", FigureCell.TOTAL)).containsExactly(List.of("film"));
  }

  @Test
  void a_number_of_two_is_found_and_one_of_three_is_not() {
    at(first, "film", 10);
    at(second, "film", 10);
    at(first, "media", 8);
    at(second, "media", 6);
    at(third, "media", 6);

    assertThat(found("film", "media", FigureCell.TOTAL)).containsExactly(List.of("film"));
  }

  @Test
  void a_dossier_without_an_organisation_is_a_contributor_of_its_own() {
    at(first, "film", 17);
    alone("film", 3);
    alone("media", 20);

    assertThat(found("film", FigureCell.TOTAL)).isEmpty();
  }

  @Test
  void eighty_five_per_cent_is_the_most_that_one_may_have() {
    at(first, "film", 18);
    alone("film", 3);
    alone("media", 20);

    assertThat(found("film", FigureCell.TOTAL)).containsExactly(List.of("film"));
  }

  @Test
  void a_total_with_fewer_than_the_threshold_outside_one_organisation_is_found() {
    at(first, "film", 12);
    alone("media", 4);

    assertThat(found(FigureCell.TOTAL)).containsExactly(List.of(FigureCell.TOTAL));
  }

  @Test
  void a_hidden_number_is_nobodys_business() {
    at(first, "film", 20);
    alone("media", 20);

    assertThat(found(FigureCell.TOTAL)).isEmpty();
  }
}
