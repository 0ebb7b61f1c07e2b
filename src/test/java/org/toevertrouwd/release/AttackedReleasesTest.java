package org.toevertrouwd.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.audit.Verdict;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.protect.Effort;
import org.toevertrouwd.protect.ExactSuppression;
import org.toevertrouwd.protect.OjalgoReader;
import org.toevertrouwd.protect.Suppression;
import org.toevertrouwd.protect.Suppressor;

/**
 * Releases that chance made, attacked by two that share nothing: the auditor, who has the file, and
 * ojAlgo, who has the relations. A thousand of them, or as many as {@code -Dtoevertrouwd.exports}
 * says.
 */
final class AttackedReleasesTest {

  private static final int EXPORTS = Integer.getInteger("toevertrouwd.exports", 1_000);

  private final Suppressor engine = new ExactSuppression(Effort.normal());
  private int hidden;
  private int unproven;

  @Test
  void no_hidden_cell_is_seen_through() {
    int shown = 0;
    for (int seed = 0; seed < EXPORTS; seed++) {
      RandomExport export = RandomExport.of(seed);
      List<Figures> earlier = new ArrayList<>();
      List<byte[]> ledger = new ArrayList<>();
      if (seed % 4 == 0) {
        earlier.add(export.released(attacked(seed), 10, List.of()));
        ledger.add(export.file(earlier.getFirst(), Audience.PUBLIC));
        passes(seed, export, ledger.getFirst(), List.of());
      }
      Figures figures = export.released(attacked(seed), 5, earlier);
      passes(seed, export, export.file(figures, Audience.BUREAU), ledger);
      shown += figures.tables().stream().anyMatch(table -> !table.stayedHome()) ? 1 : 0;
    }
    assertThat(shown).isGreaterThan(EXPORTS / 3);
    assertThat(hidden).isGreaterThan(EXPORTS * 5);
    assertThat(unproven).isZero();
  }

  private static void passes(int seed, RandomExport export, byte[] file, List<byte[]> ledger) {
    assertThat(export.audit(file, ledger))
        .as("seed %s", seed)
        .satisfies(audit -> assertThat(audit.findings()).isEmpty())
        .satisfies(audit -> assertThat(audit.verdict()).isEqualTo(Verdict.PASS));
  }

  /** The engine, with ojAlgo looking at all that it gives. */
  private Suppressor attacked(int seed) {
    return system -> {
      Suppression found = engine.suppress(system);
      switch (found) {
        case Suppression.Proven proven -> {
          hidden += proven.hidden().cardinality();
          assertThat(OjalgoReader.seenThrough(system, proven.hidden()))
              .as("seed %s", seed)
              .isEmpty();
        }
        case Suppression.Impossible _ -> {}
        case Suppression.NotProven _ -> unproven++;
      }
      return found;
    };
  }
}
