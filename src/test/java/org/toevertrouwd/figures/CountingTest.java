package org.toevertrouwd.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.toevertrouwd.figures.DossierBuilder.begun;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.casework.ReporterId;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.practice.OrganisationId;

final class CountingTest {

  private final Codebook codebook = SmallCodebook.ofEveryUnit();

  @Nested
  class a_one_way_table {

    @Test
    void has_its_cells_in_the_order_of_the_layout_and_then_the_total() {
      assertThat(
              values(
                  "sector",
                  begun("2025-02-01").answer("sector", "dance"),
                  begun("2025-02-01").answer("sector", "film"),
                  begun("2025-02-01").answer("sector", "dance")))
          .containsExactly("film 1", "media 0", "dance 2", "unknown 0", "_T 3");
    }

    @Test
    void counts_what_was_not_asked_as_unknown() {
      assertThat(values("sector", begun("2025-02-01"))).contains("unknown 1", "_T 1");
    }

    @Test
    void counts_a_code_it_does_not_know_as_unknown_and_says_so_once() {
      CountableDossier odd = begun("2025-02-01").answer("sector", "circus").build();

      CountedYear counted = count(codebook, odd);

      assertThat(values(counted, "sector")).contains("unknown 1", "_T 1");
      assertThat(counted.findings())
          .containsExactly(new Finding(odd.id(), "sector", Finding.Kind.UNKNOWN_CODE));
    }

    @Test
    void takes_the_first_of_several_answers_to_a_question_that_takes_one() {
      CountableDossier odd = begun("2025-02-01").answer("sector", "film", "dance").build();

      CountedYear counted = count(codebook, odd);

      assertThat(values(counted, "sector")).contains("film 0", "dance 1", "_T 1");
      assertThat(counted.findings())
          .containsExactly(new Finding(odd.id(), "sector", Finding.Kind.SEVERAL_ANSWERS));
    }

    @Test
    void counts_an_ended_category_where_the_codebook_says_it_went() {
      Codebook later =
          new SmallCodebook()
              .single(Unit.CASES, "sector", "dance>stage", "unknown")
              .ended("sector", "ballet", "dance")
              .build();

      CountedYear counted = count(later, begun("2025-02-01").answer("sector", "ballet").build());

      assertThat(values(counted, "sector")).containsExactly("dance 1", "unknown 0", "_T 1");
      assertThat(counted.findings()).isEmpty();
    }

    @Test
    void refuses_to_lose_an_answer_for_want_of_an_unknown() {
      Codebook without = new SmallCodebook().single(Unit.CASES, "sector", "film").build();

      assertThatIllegalStateException()
          .isThrownBy(() -> count(without, begun("2025-02-01").build()));
    }
  }

  @Nested
  class a_multi_valued_table {

    @Test
    void counts_every_answer_and_has_no_total() {
      assertThat(
              values(
                  "behaviour-forms",
                  begun("2025-02-01").answer("behaviour", "bullying").answer("grounds", "age"),
                  begun("2025-02-01").answer("behaviour", "bullying")))
          .containsExactly("bullying 2", "discrimination 1", "assault 0", "unknown 0");
    }

    @Test
    void without_an_unknown_counts_nothing_for_who_was_not_asked() {
      assertThat(values("grounds", begun("2025-02-01"))).containsExactly("age 0", "origin 0");
    }
  }

  @Nested
  class a_two_way_table {

    @Test
    void uses_the_wider_categories_and_ends_with_its_sums() {
      assertThat(
              values(
                  "behaviour-sector",
                  begun("2025-02-01").answer("behaviour", "bullying").answer("sector", "film"),
                  begun("2025-02-01")
                      .answer("behaviour", "discrimination")
                      .answer("sector", "media"),
                  begun("2025-02-01").answer("behaviour", "bullying").answer("sector", "dance")))
          .containsExactly(
              "mind screen 2",
              "mind stage 1",
              "mind unknown 0",
              "unknown screen 0",
              "unknown stage 0",
              "unknown unknown 0",
              "mind _T 3",
              "unknown _T 0",
              "_T screen 2",
              "_T stage 1",
              "_T unknown 0",
              "_T _T 3");
    }

    @Test
    void counts_a_category_without_a_wider_one_as_unknown() {
      CountedYear counted =
          count(codebook, begun("2025-02-01").answer("behaviour", "assault").build());

      assertThat(values(counted, "behaviour-sector")).contains("unknown unknown 1", "mind _T 0");
      assertThat(counted.findings()).isEmpty();
    }
  }

  @Nested
  class every_table {

    @Test
    void of_a_unit_has_the_same_total_which_is_its_population() {
      CountedYear counted =
          count(
              codebook,
              begun("2025-02-01").answer("sector", "film").build(),
              begun("2025-03-01").answer("behaviour", "odd").contact("2025-03-01", "fax").build(),
              begun("2025-03-01").undatedContacts(3).referral("2025-03-02", "", "").build(),
              begun("2025-03-01").closed("2025-08-01").build());

      for (CountedTable table : counted.tables()) {
        int population = counted.population(table.definition().unit()).value();
        assertThat(
                table.cells().stream().filter(cell -> cell.codes().stream().allMatch("_T"::equals)))
            .allMatch(cell -> cell.tally().value() == population);
      }
      assertThat(counted.population(Unit.CASES).value()).isEqualTo(4);
      assertThat(counted.population(Unit.CONTACTS).value()).isEqualTo(4);
    }

    @Test
    void is_there_even_when_nothing_happened() {
      CountedYear counted = count(codebook);

      assertThat(counted.tables()).hasSameSizeAs(codebook.layout());
      assertThat(counted.raw().tables())
          .allMatch(table -> table.cells().stream().allMatch(cell -> cell.value().orElse(-1) == 0));
    }
  }

  @Nested
  class behind_a_cell {

    @Test
    void stand_distinct_reporters_and_what_each_contributor_brought() {
      ReporterId talkative = ReporterId.random();
      OrganisationId theatre = OrganisationId.random();
      CountedYear counted =
          count(
              codebook,
              begun("2025-02-01").by(talkative).at(theatre).undatedContacts(5).build(),
              begun("2025-03-01").by(talkative).undatedContacts(2).build(),
              begun("2025-03-01").at(theatre).undatedContacts(1).build());

      Tally unknownChannel = cell(counted, "channel", "unknown");

      assertThat(unknownChannel.value()).isEqualTo(8);
      assertThat(unknownChannel.reporters()).isEqualTo(2);
      assertThat(unknownChannel.shares())
          .hasSize(2)
          .containsEntry(new Contributor.OfOrganisation(theatre), new Tally.Share(6, 2))
          .containsValue(new Tally.Share(2, 1));
    }

    private Tally cell(CountedYear counted, String table, String code) {
      return table(counted, table).cells().stream()
          .filter(cell -> cell.codes().equals(List.of(code)))
          .findFirst()
          .orElseThrow()
          .tally();
    }
  }

  private List<String> values(String table, DossierBuilder... dossiers) {
    return values(
        count(
            codebook,
            Stream.of(dossiers).map(DossierBuilder::build).toArray(CountableDossier[]::new)),
        table);
  }

  private static List<String> values(CountedYear counted, String table) {
    return table(counted, table).raw().cells().stream()
        .map(cell -> String.join(" ", cell.codes()) + " " + cell.value().orElseThrow())
        .toList();
  }

  private static CountedTable table(CountedYear counted, String id) {
    return counted.tables().stream()
        .filter(table -> table.definition().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static CountedYear count(Codebook codebook, CountableDossier... dossiers) {
    return new Counting(codebook, CountingYear.nothingReleased()).count(List.of(dossiers), 2025);
  }
}
