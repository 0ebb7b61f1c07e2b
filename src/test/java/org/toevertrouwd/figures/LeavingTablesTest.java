package org.toevertrouwd.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Unit;

final class LeavingTablesTest {

  @Test
  void tables_that_only_counting_ties_together_may_all_leave() {
    assertThat(staying(SmallCodebook.ofEveryUnit())).isEmpty();
  }

  @Test
  void of_two_linked_tables_the_first_in_the_layout_leaves_whichever_names_the_other() {
    Axis role = new Axis("role", false);
    SmallCodebook begun =
        new SmallCodebook()
            .single(Unit.CASES, "first", "a", "unknown")
            .single(Unit.CASES, "second", "b", "unknown");

    assertThat(
            staying(
                begun
                    .table("names", false, List.of(role), "first")
                    .single(Unit.CASES, "role", "x", "unknown")
                    .build()))
        .contains("names LINKED");
    assertThat(
            staying(
                new SmallCodebook()
                    .table("named-later", false, List.of(role), "last")
                    .single(Unit.ADVICE, "role", "x", "unknown")
                    .single(Unit.CASES, "last", "b", "unknown")
                    .build()))
        .containsExactly("last LINKED");
  }

  @Test
  void a_dimension_in_two_widths_leaves_in_both_for_they_add_up() {
    Codebook both =
        new SmallCodebook()
            .single(Unit.CASES, "sector", "film>screen", "unknown")
            .table("wide", true, List.of(new Axis("sector", true)))
            .build();

    assertThat(staying(both)).isEmpty();
  }

  @Test
  void a_link_counts_whatever_the_tables_hold() {
    Codebook linked =
        new SmallCodebook()
            .multi("forms", "a", "b")
            .single(Unit.CASES, "other", "c", "unknown")
            .table("main", false, List.of(new Axis("second", false)), "forms")
            .single(Unit.ADVICE, "second", "d", "unknown")
            .build();

    assertThat(staying(linked)).containsExactly("main LINKED");
  }

  @Test
  void of_the_codebook_that_ships_what_counting_does_not_tie_stays() {
    assertThat(staying(BundledCodebook.load()))
        .containsExactly(
            "cases-joint-committee LINKED",
            "cases-activity LINKED",
            "cases-affected LINKED",
            "contacts-channel LINKED");
  }

  @Test
  void of_the_codebook_that_ships_no_two_tables_that_leave_are_linked() {
    Codebook codebook = BundledCodebook.load();
    LeavingTables tables = new LeavingTables(codebook);
    List<TableDefinition> leaving =
        codebook.layout().stream().filter(table -> tables.mayLeave(table)).toList();
    List<String> names = leaving.stream().map(TableDefinition::id).toList();

    assertThat(leaving).hasSizeGreaterThan(15);
    assertThat(leaving)
        .filteredOn(table -> !table.id().matches("cases-(behaviour.*|grounds)"))
        .flatExtracting(TableDefinition::linkedTo)
        .doesNotContainAnyElementsOf(names);
  }

  private static List<String> staying(Codebook codebook) {
    LeavingTables leaving = new LeavingTables(codebook);
    return codebook.layout().stream()
        .filter(table -> !leaving.mayLeave(table))
        .map(table -> table.id() + " " + leaving.staying().get(table.id()))
        .toList();
  }
}
