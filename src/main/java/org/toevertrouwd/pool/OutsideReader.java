package org.toevertrouwd.pool;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.exchange.AuditStatement;
import org.toevertrouwd.exchange.FiguresPackage;
import org.toevertrouwd.exchange.Interval;
import org.toevertrouwd.exchange.PackageReader;
import org.toevertrouwd.exchange.Reading;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Tally;

/**
 * Reads the file as anybody does and compares what follows from it with what must stay possible.
 */
public final class OutsideReader implements Attack {

  @Override
  public Result on(Function<AuditStatement, byte[]> file, Codebook codebook, CountedYear counted) {
    byte[] content = file.apply(AuditStatement.notTested());
    return switch (new PackageReader(List.of(codebook)).read(content)) {
      case Reading.Refused _ -> new SeenThrough(Set.of());
      case Reading.Accepted(FiguresPackage read) -> {
        Set<String> through = seenThrough(read, counted);
        yield through.isEmpty() ? new Held(content) : new SeenThrough(through);
      }
    };
  }

  private static Set<String> seenThrough(FiguresPackage read, CountedYear counted) {
    Map<String, List<Interval>> reached = read.intervals();
    Set<String> through = new HashSet<>();
    for (int number = 0; number < read.figures().tables().size(); number++) {
      FigureTable shown = read.figures().tables().get(number);
      String id = shown.definition().id();
      Tally unit = counted.population(shown.definition().unit());
      for (int place = 0; place < shown.cells().size() && unit.value() > 0; place++) {
        Interval interval = reached.getOrDefault(id, List.of()).get(place);
        Tally sum = counted.tables().get(number).cells().get(place).tally();
        boolean hidden = shown.cells().get(place).value().isEmpty();
        if (hidden && !wide(interval, sum, unit.value(), read.terms().threshold())) {
          through.add(id);
        }
      }
    }
    return through;
  }

  /** As wide as the goals of protection ask. */
  private static boolean wide(Interval reached, Tally sum, int unit, int threshold) {
    Tally.Range range = sum.pooled().orElse(new Tally.Range(sum.value(), sum.value()));
    int high = Math.min(unit, range.high(threshold));
    return reached.low() <= range.low(threshold) && reached.high().orElse(Long.MAX_VALUE) >= high;
  }
}
