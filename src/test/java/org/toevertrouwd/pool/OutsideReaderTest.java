package org.toevertrouwd.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.PackageWriter;
import org.toevertrouwd.exchange.ReleaseMode;
import org.toevertrouwd.exchange.ReleaseTerms;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;

final class OutsideReaderTest {

  private final Random random = new Random(3);

  @TempDir private Path folder = Path.of("");

  @Test
  void one_hidden_cell_beside_its_total_is_seen_through() throws Exception {
    assertThat(attack(new OutsideReader(), 1))
        .isEqualTo(new Attack.SeenThrough(Set.of(MadePool.TABLE)));
    assertThat(attack(new AuditedFile(), 1)).isInstanceOf(Attack.SeenThrough.class);
  }

  @Test
  void three_of_them_hold() throws Exception {
    assertThat(attack(new OutsideReader(), 3)).isInstanceOf(Attack.Held.class);
    assertThat(attack(new AuditedFile(), 3)).isInstanceOf(Attack.Held.class);
  }

  @Test
  void two_are_seen_through_by_whoever_knows_the_rules() throws Exception {
    assertThat(attack(new AuditedFile(), 2)).isInstanceOf(Attack.SeenThrough.class);
  }

  private Attack.Result attack(Attack attack, int hidden) throws Exception {
    MadePool pool = new MadePool();
    for (int i = 0; i < 4; i++) {
      pool.confidant(random);
    }
    Combined combined = pool.combined(folder);
    PoolCounts counts = PoolCounts.of(combined).orElseThrow();
    CountedYear counted = counts.counted();
    Figures figures = hiding(counts.allowed(counted, 10, Set.of()), hidden);
    ReleaseTerms terms =
        new ReleaseTerms(10, Audience.PUBLIC, ReleaseMode.OPEN, "toevertrouwd 0.1.0");
    try (SigningKey key = SigningKey.generate()) {
      return attack.on(
          statement -> new PackageWriter(MadePool.CODEBOOK).write(figures, terms, key, statement),
          MadePool.CODEBOOK,
          counted);
    }
  }

  private static Figures hiding(Figures all, int hidden) {
    List<FigureTable> tables = new ArrayList<>();
    for (FigureTable table : all.tables()) {
      List<FigureCell> cells = new ArrayList<>(table.cells());
      boolean ours = table.definition().id().equals(MadePool.TABLE);
      for (int i = 0; i < (ours ? hidden : 0); i++) {
        cells.set(i, new FigureCell(cells.get(i).codes(), OptionalInt.empty()));
      }
      tables.add(new FigureTable(table.definition(), cells));
    }
    return new Figures(all.year(), all.codebook(), false, tables);
  }
}
