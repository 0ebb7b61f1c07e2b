package org.toevertrouwd.bench;

import java.util.ArrayList;
import java.util.List;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.Releasing;
import org.toevertrouwd.protect.Effort;
import org.toevertrouwd.protect.ExactSuppression;
import org.toevertrouwd.protect.LinkedSystem;
import org.toevertrouwd.protect.Seed;
import org.toevertrouwd.protect.Suppressor;

/**
 * What protecting the bundled layout asks of the engine: every linked system of a year, in turn,
 * with its rules and its knowing employers. The years are those of {@link BenchYear}: eight
 * clients.
 */
final class LayoutSystems {

  private static final int T = 5;
  private static final int DOSSIERS = 80;

  private LayoutSystems() {}

  /** The systems of so many years. */
  static List<List<LinkedSystem>> years(int number) {
    List<List<LinkedSystem>> years = new ArrayList<>();
    for (int seed = 1; seed <= number; seed++) {
      years.add(systems(BenchYear.of(DOSSIERS, seed), seed));
    }
    return years;
  }

  private static List<LinkedSystem> systems(CountedYear counted, int seed) {
    List<LinkedSystem> asked = new ArrayList<>();
    Suppressor engine = new ExactSuppression(Effort.normal());
    Suppressor listening =
        system -> {
          asked.add(system);
          return engine.suppress(system);
        };
    byte[] chance = new byte[Seed.LEAST_BYTES];
    chance[0] = (byte) seed;
    new Releasing(BundledCodebook.load(), T, new Seed(chance), listening).release(counted);
    return List.copyOf(asked);
  }
}
