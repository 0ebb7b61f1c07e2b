package org.toevertrouwd.bench;

import java.nio.file.Path;
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
 * with its rules and its knowing employers. The years are those of {@link ShareKept}: eight clients.
 */
final class LayoutSystems {

  private static final int T = 5;
  private static final int DOSSIERS = 80;

  private final Path folder;

  LayoutSystems(Path folder) {
    this.folder = folder;
  }

  /** The systems of so many years. */
  List<List<LinkedSystem>> years(int number) throws Exception {
    List<List<LinkedSystem>> years = new ArrayList<>();
    for (int seed = 1; seed <= number; seed++) {
      years.add(systems(new ShareKept(folder).counted(DOSSIERS, seed), seed));
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
