package org.toevertrouwd.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.audit.Audit;
import org.toevertrouwd.audit.Auditor;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.AuditStatement;
import org.toevertrouwd.exchange.PackageWriter;
import org.toevertrouwd.exchange.ReleaseMode;
import org.toevertrouwd.exchange.ReleaseTerms;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.Releasing;
import org.toevertrouwd.protect.Effort;
import org.toevertrouwd.protect.ExactSuppression;
import org.toevertrouwd.protect.Seed;

/** Years that chance made, released and attacked with what is known at home. */
final class EditsAgainstTheLedgerTest {

  private static final Codebook SMALL =
      RandomPractice.small("cases-gender", "cases-age-band", "cases-frequency", "cases-wish");
  private static final Codebook LINKED =
      RandomPractice.small(
          "cases-behaviour", "cases-accused-relation", "cases-behaviour-accused-relation");

  private final SigningKey key = SigningKey.generate();

  @AfterEach
  void close() {
    key.close();
  }

  @Test
  void a_thousand_edits_of_one_dossier_give_nothing_away_beside_what_left() {
    int second = 0;
    for (int practice = 0; practice < 20; practice++) {
      RandomPractice dossiers = new RandomPractice(SMALL, practice, 30 + 5 * (practice % 8));
      CountedYear before = dossiers.counted();
      Figures left = released(SMALL, before, Audience.BUREAU, practice, List.of());
      byte[] ledger = packed(SMALL, left, Audience.BUREAU);
      for (int edit = 0; edit < 50; edit++) {
        CountedYear after = dossiers.edited();
        // A release for a second audience is refused unless all that left is still counted.
        if (left.shownBy(after.raw())) {
          Figures next = released(SMALL, after, Audience.PUBLIC, edit, List.of(left));
          assertNothingNew(left, next);
          assertSafe(SMALL, next, Audience.PUBLIC, List.of(ledger), after);
          second++;
        }
      }
    }
    assertThat(second).isGreaterThan(50);
  }

  @Test
  void no_employer_pins_a_hidden_cell_of_a_year() {
    int employers = 0;
    for (int seed = 0; seed < 60; seed++) {
      Codebook codebook = seed % 3 == 0 ? LINKED : SMALL;
      CountedYear counted = new RandomPractice(codebook, 100 + seed, 20 + seed).counted();
      Figures figures = released(codebook, counted, Audience.BUREAU, seed, List.of());
      assertSafe(codebook, figures, Audience.BUREAU, List.of(), counted);
      employers += KnownAtHome.employers(counted, counted).size();
    }
    assertThat(employers).isGreaterThan(300);
  }

  private static Figures released(
      Codebook codebook,
      CountedYear counted,
      Audience audience,
      int chance,
      List<Figures> earlier) {
    byte[] bytes = new byte[Seed.LEAST_BYTES];
    bytes[0] = (byte) chance;
    return new Releasing(
            codebook,
            audience.leastThreshold(),
            new Seed(bytes),
            new ExactSuppression(Effort.normal()))
        .release(counted, earlier)
        .figures();
  }

  private byte[] packed(Codebook codebook, Figures figures, Audience audience) {
    ReleaseTerms terms =
        new ReleaseTerms(
            audience.leastThreshold(), audience, ReleaseMode.OPEN, ProgramVersion.generator());
    return new PackageWriter(codebook).write(figures, terms, key, AuditStatement.notTested());
  }

  private void assertSafe(
      Codebook codebook,
      Figures figures,
      Audience audience,
      List<byte[]> ledger,
      CountedYear counted) {
    Audit audit =
        new Auditor(List.of(codebook))
            .audit(
                packed(codebook, figures, audience),
                ledger,
                KnownAtHome.employers(counted, counted),
                Optional.of(KnownAtHome.truth(counted, List.of())));
    assertThat(audit.findings()).isEmpty();
  }

  private static void assertNothingNew(Figures left, Figures next) {
    if (left.belowFloor() || next.belowFloor()) {
      return;
    }
    List<OptionalInt> before = values(left);
    List<OptionalInt> after = values(next);
    assertThat(
            IntStream.range(0, before.size())
                .filter(cell -> after.get(cell).isPresent() && before.get(cell).isEmpty()))
        .isEmpty();
  }

  private static List<OptionalInt> values(Figures figures) {
    List<OptionalInt> values = new ArrayList<>();
    for (FigureTable table : figures.tables()) {
      table.cells().stream().map(FigureCell::value).forEach(values::add);
    }
    return values;
  }
}
