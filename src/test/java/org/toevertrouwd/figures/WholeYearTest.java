package org.toevertrouwd.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.casework.CountableDossier.Standing;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.protect.Effort;
import org.toevertrouwd.protect.ExactSuppression;
import org.toevertrouwd.protect.Seed;
import org.toevertrouwd.protect.Suppressor;

/** A confidant's busiest year with the codebook that ships. */
final class WholeYearTest {

  private static final Suppressor ENGINE = new ExactSuppression(Effort.normal());

  private final Codebook codebook = BundledCodebook.load();
  private final SplittableRandom random = new SplittableRandom(2025);
  private final List<CountableDossier> dossiers = dossiers(80);

  @Test
  void every_answer_of_the_codebook_finds_its_place() {
    CountedYear counted = count();

    assertThat(counted.findings()).isEmpty();
    assertThat(counted.tables()).hasSameSizeAs(codebook.layout());
    for (CountedTable table : counted.tables()) {
      if (!multi(table)) {
        assertThat(table.inner().stream().mapToInt(cell -> cell.tally().value()).sum())
            .as(table.definition().id())
            .isEqualTo(counted.population(table.definition().unit()).value());
      }
    }
  }

  @Test
  void the_units_together_hold_every_dossier_once() {
    CountedYear counted = count();

    assertThat(
            counted.population(Unit.CASES).value()
                + counted.population(Unit.ADVICE).value()
                + counted.population(Unit.EXCLUDED).value())
        .isEqualTo(80);
  }

  @Test
  void the_promises_of_the_behaviour_tables_hold() {
    CountedYear counted = count();
    int cases = counted.population(Unit.CASES).value();
    List<CountedCell> main = table(counted, "cases-behaviour").inner();
    List<CountedCell> forms = table(counted, "cases-behaviour-forms").inner();
    for (int i = 0; i < main.size(); i++) {
      assertThat(main.get(i).codes()).isEqualTo(forms.get(i).codes());
      assertThat(main.get(i).tally().value()).isLessThanOrEqualTo(forms.get(i).tally().value());
      assertThat(forms.get(i).tally().value()).isLessThanOrEqualTo(cases);
    }
    assertThat(main.getLast().tally()).isEqualTo(forms.getLast().tally());
    assertThat(forms.stream().mapToInt(cell -> cell.tally().value()).sum())
        .isGreaterThanOrEqualTo(cases);
    assertThat(table(counted, "cases-grounds").inner())
        .allMatch(ground -> ground.tally().value() <= forms.getFirst().tally().value());
  }

  @Test
  void something_leaves_and_nothing_small_does() {
    ReleasedFigures released =
        new Releasing(codebook, 5, new Seed(new byte[Seed.LEAST_BYTES]), ENGINE).release(count());
    List<Integer> seen =
        released.figures().tables().stream()
            .flatMap(table -> table.cells().stream())
            .flatMapToInt(cell -> cell.value().stream())
            .boxed()
            .toList();

    assertThat(seen).hasSizeGreaterThan(60).allMatch(value -> value >= 5);
  }

  private CountedYear count() {
    return new Counting(codebook, CountingYear.nothingReleased()).count(dossiers, 2025);
  }

  private boolean multi(CountedTable table) {
    return table.definition().axes().stream()
        .anyMatch(axis -> codebook.dimension(axis.dimension()).orElseThrow().multi());
  }

  private static CountedTable table(CountedYear counted, String id) {
    return counted.tables().stream()
        .filter(table -> table.definition().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<CountableDossier> dossiers(int number) {
    List<OrganisationId> organisations =
        IntStream.range(0, 15).mapToObj(i -> OrganisationId.random()).toList();
    List<CountableDossier> made = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      DossierBuilder dossier = DossierBuilder.begun("2025-0" + random.nextInt(1, 10) + "-15");
      if (random.nextInt(4) > 0) {
        dossier.at(organisations.get(random.nextInt(15)));
      }
      made.add(fill(dossier, i).build());
    }
    return made;
  }

  private DossierBuilder fill(DossierBuilder dossier, int number) {
    switch (number % 20) {
      case 0 -> dossier.standing(Standing.OBJECTED);
      case 1 -> dossier.standing(Standing.EARLIER_CONFIDANT);
      case 2 -> dossier.advice();
      default -> dossier.closed("2025-12-0" + random.nextInt(1, 10));
    }
    for (Dimension dimension : codebook.dimensions()) {
      if (random.nextInt(5) > 0 && !dimension.code().equals("excluded-reason")) {
        dossier.answer(dimension.code(), some(dimension));
      }
    }
    for (int i = 0; i < 4; i++) {
      dossier.contact("2025-10-0" + (i + 1), one("channel"));
    }
    return dossier.referral("2025-10-05", one("service-kind"), one("referral-status"));
  }

  private String[] some(Dimension dimension) {
    int number = dimension.multi() ? random.nextInt(1, 4) : 1;
    return IntStream.range(0, number)
        .mapToObj(i -> one(dimension.code()))
        .distinct()
        .toArray(String[]::new);
  }

  private String one(String dimension) {
    List<Category> all = codebook.dimension(dimension).orElseThrow().categories();
    return all.get(Math.min(random.nextInt(all.size()), random.nextInt(all.size()))).code();
  }
}
