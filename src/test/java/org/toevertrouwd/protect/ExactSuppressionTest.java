package org.toevertrouwd.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.protect.LinkedCell.Standing;

class ExactSuppressionTest {

  private static final Suppressor ENGINE = new ExactSuppression(Effort.normal());

  private static LinkedCell cell(int value, int low, int high, Standing standing) {
    return new LinkedCell(value, 0, 100, low, high, value + 1, standing);
  }

  private static LinearRelation sum(int total, int... parts) {
    List<LinearRelation.Term> terms = new ArrayList<>();
    terms.add(new LinearRelation.Term(total, -1));
    for (int part : parts) {
      terms.add(new LinearRelation.Term(part, 1));
    }
    return new LinearRelation(terms, LinearRelation.Sense.EQUAL, 0);
  }

  /** A row of 2, 9, 7, 30 with an open total of 48, the 2 hidden. */
  private static LinkedSystem row(List<HidingRule> rules, List<KnowingReader> readers) {
    return new LinkedSystem(
        List.of(
            cell(2, 0, 4, Standing.MUST_HIDE),
            cell(9, 9, 9, Standing.MAY_HIDE),
            cell(7, 7, 7, Standing.MAY_HIDE),
            cell(30, 30, 30, Standing.MAY_HIDE),
            cell(48, 48, 48, Standing.STAYS_OPEN)),
        List.of(sum(4, 0, 1, 2, 3)),
        rules,
        readers);
  }

  private static BitSet cells(int... positions) {
    BitSet set = new BitSet();
    for (int position : positions) {
      set.set(position);
    }
    return set;
  }

  @Nested
  class AmongAllChoices {

    @Test
    void theCheapestIsFound() {
      int possible = 0;
      for (long seed = 0; seed < 200; seed++) {
        LinkedSystem system = SomeSystems.table(seed, 2, 2);
        OptionalLong cheapest = BruteForce.cheapest(system);
        Suppression found = ENGINE.suppress(system);
        switch (found) {
          case Suppression.Proven proven -> {
            possible++;
            assertThat(cheapest).as("seed %s", seed).hasValue(proven.cost());
            assertThat(BruteForce.cost(system, proven.hidden())).isEqualTo(proven.cost());
          }
          case Suppression.Impossible _ -> assertThat(cheapest).as("seed %s", seed).isEmpty();
          case Suppression.NotProven _ -> throw new AssertionError("not proven: seed " + seed);
        }
      }
      assertThat(possible).isBetween(60, 199);
    }
  }

  @Nested
  class AgainstReadersWhoTryEverything {

    @Test
    void noHiddenCellIsSeenThrough() {
      int hidden = 0;
      for (long seed = 1_000; seed < 2_000; seed++) {
        LinkedSystem system = SomeSystems.table(seed, 2, 3);
        if (ENGINE.suppress(system) instanceof Suppression.Proven proven) {
          assertThat(BruteForce.protects(system, proven.hidden())).as("seed %s", seed).isTrue();
          hidden += proven.hidden().cardinality();
        }
      }
      assertThat(hidden).isGreaterThan(2_000);
    }
  }

  @Nested
  class ARow {

    @Test
    void hidesTheCheapestPartner() {
      assertThat(ENGINE.suppress(row(List.of(), List.of())))
          .isEqualTo(new Suppression.Proven(cells(0, 2), 11));
    }

    @Test
    void hidesMoreWhereARuleAsks() {
      HidingRule three =
          hidden ->
              hidden.cardinality() >= 3
                  ? Optional.empty()
                  : Optional.of(new HidingRule.Demand(hidden, without(hidden), 1));

      assertThat(ENGINE.suppress(row(List.of(three), List.of())))
          .isEqualTo(new Suppression.Proven(cells(0, 1, 2), 21));
    }

    private static BitSet without(BitSet hidden) {
      BitSet rest = cells(0, 1, 2, 3, 4);
      rest.andNot(hidden);
      return rest;
    }

    @Test
    void cannotHideWhatARuleForbids() {
      HidingRule never = hidden -> Optional.of(new HidingRule.Demand(cells(0), new BitSet(), 1));

      assertThat(ENGINE.suppress(row(List.of(never), List.of())))
          .isEqualTo(new Suppression.Impossible());
    }

    @Test
    void hidesMoreForAReaderWhoKnowsMostOfThePartner() {
      KnowingReader employer = new KnowingReader(List.of(1, 0, 6, 0, 7), 4);

      assertThat(ENGINE.suppress(row(List.of(), List.of(employer))))
          .isEqualTo(new Suppression.Proven(cells(0, 1), 13));
    }

    @Test
    void doesNotBlameAReaderForWhatEverybodyKnows() {
      LinkedSystem narrow =
          new LinkedSystem(
              List.of(
                  new LinkedCell(1, 0, 2, 0, 2, 1, Standing.MUST_HIDE),
                  new LinkedCell(1, 0, 2, 0, 2, 1, Standing.MUST_HIDE),
                  cell(2, 2, 2, Standing.STAYS_OPEN)),
              List.of(sum(2, 0, 1)),
              List.of(),
              List.of(new KnowingReader(List.of(0, 0, 0), 4)));

      assertThat(ENGINE.suppress(narrow)).isEqualTo(new Suppression.Proven(cells(0, 1), 2));
    }
  }

  @Nested
  class TwoPartsThatARuleTies {

    @Test
    void areChosenTogether() {
      LinkedSystem one = row(List.of(), List.of());
      List<LinkedCell> twice = new ArrayList<>(one.cells());
      twice.addAll(one.cells());
      HidingRule same =
          hidden ->
              hidden.get(2) && !hidden.get(6)
                  ? Optional.of(new HidingRule.Demand(cells(2), cells(6), 1))
                  : Optional.empty();
      LinkedSystem system =
          new LinkedSystem(
              twice, List.of(sum(4, 0, 1, 2, 3), sum(9, 5, 6, 7, 8)), List.of(same), List.of());

      // Apart each would hide its 7 for 22; two choices for 24 keep the rule.
      assertThat(ENGINE.suppress(system))
          .isInstanceOfSatisfying(
              Suppression.Proven.class,
              proven -> {
                assertThat(proven.cost()).isEqualTo(24);
                assertThat(same.lacking(proven.hidden())).isEmpty();
              });
    }
  }

  @Nested
  class WithoutAChoice {

    @Test
    void isImpossible() {
      LinkedSystem alone =
          new LinkedSystem(
              List.of(
                  cell(2, 0, 4, Standing.MUST_HIDE),
                  cell(9, 9, 9, Standing.STAYS_OPEN),
                  cell(1, 0, 4, Standing.MAY_HIDE),
                  cell(12, 12, 12, Standing.STAYS_OPEN)),
              List.of(sum(3, 0, 1, 2)),
              List.of(),
              List.of());

      assertThat(ENGINE.suppress(alone)).isEqualTo(new Suppression.Impossible());
    }

    @Test
    void isImpossibleWhereOnlyPartsOfPeopleWouldDo() {
      // 2a + 2b = 2c: in halves a reaches 1 with b at 0 and c at 1/2, in whole numbers it does not.
      LinkedSystem halves =
          new LinkedSystem(
              List.of(
                  new LinkedCell(0, 0, 1, 0, 1, 1, Standing.MUST_HIDE),
                  new LinkedCell(0, 0, 5, 0, 0, 1, Standing.MAY_HIDE)),
              List.of(
                  new LinearRelation(
                      List.of(new LinearRelation.Term(0, 1), new LinearRelation.Term(1, -2)),
                      LinearRelation.Sense.EQUAL,
                      0)),
              List.of(),
              List.of());

      assertThat(ENGINE.suppress(halves)).isEqualTo(new Suppression.Impossible());
    }
  }

  @Nested
  class WithTooLittleWork {

    @Test
    void nothingIsProven() {
      assertThat(new ExactSuppression(new Effort(1, 1, 1, 1)).suppress(row(List.of(), List.of())))
          .isEqualTo(new Suppression.NotProven());
    }

    @Test
    void noWorkAtAllIsRefused() {
      assertThatThrownBy(() -> new Effort(0, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class Twice {

    @Test
    void comesToTheSame() {
      for (long seed = 0; seed < 40; seed++) {
        LinkedSystem system = SomeSystems.table(seed, 4, 4);
        assertThat(new ExactSuppression(Effort.normal()).suppress(system))
            .isEqualTo(ENGINE.suppress(system));
      }
    }
  }

  @Nested
  class WhatDoesNotFitTogether {

    @Test
    void isRefused() {
      List<LinkedCell> cells = row(List.of(), List.of()).cells();
      List<List<LinearRelation>> wrong =
          List.of(List.of(sum(4, 0, 1, 2)), List.of(sum(4, 0, 1, 2, 9)), List.of(sum(4, 4, 0)));
      for (List<LinearRelation> relations : wrong) {
        assertThatThrownBy(
                () -> ENGINE.suppress(new LinkedSystem(cells, relations, List.of(), List.of())))
            .isInstanceOf(IllegalArgumentException.class);
      }
      KnowingReader other = new KnowingReader(Collections.nCopies(4, 0), 1);
      assertThatThrownBy(() -> ENGINE.suppress(row(List.of(), List.of(other))))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
