package org.toevertrouwd.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.PackageWriter;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.Releasing;
import org.toevertrouwd.protect.Effort;
import org.toevertrouwd.protect.ExactSuppression;
import org.toevertrouwd.protect.Seed;

/** What the program itself lets out passes: alone, and for a second audience beside the first. */
final class HonestReleasesTest {

  private final Codebook codebook = BundledCodebook.load();

  private Figures released(CountedYear counted, Audience audience, List<Figures> earlier) {
    Seed seed = new Seed(new byte[Seed.LEAST_BYTES]);
    return new Releasing(
            codebook, audience.leastThreshold(), seed, new ExactSuppression(Effort.normal()))
        .release(counted, earlier)
        .figures();
  }

  private byte[] packed(Figures figures, Audience audience, SigningKey key) {
    return new PackageWriter(codebook).write(figures, Releases.terms(audience), key);
  }

  @Test
  void pass_in_either_order_of_their_audiences() {
    Auditor auditor = new Auditor(List.of(codebook));
    try (SigningKey key = SigningKey.generate()) {
      CountedYear counted = new MadeYear(codebook, new Random(1), 150).counted();
      List<Audience> order = List.of(Audience.BUREAU, Audience.PUBLIC);
      for (List<Audience> audiences : List.of(order, order.reversed())) {
        Figures first = released(counted, audiences.getFirst(), List.of());
        Figures second = released(counted, audiences.getLast(), List.of(first));
        byte[] before = packed(first, audiences.getFirst(), key);
        byte[] now = packed(second, audiences.getLast(), key);

        assertThat(auditor.audit(before, List.of(), List.of()).findings()).isEmpty();
        assertThat(auditor.audit(now, List.of(before), List.of()).findings()).isEmpty();
      }
    }
  }
}
