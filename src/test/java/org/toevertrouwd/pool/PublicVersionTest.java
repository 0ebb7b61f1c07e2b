package org.toevertrouwd.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.CombinedCell;
import org.toevertrouwd.exchange.FiguresPackage;
import org.toevertrouwd.exchange.PackageReader;
import org.toevertrouwd.exchange.Reading;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.pool.PublicVersion.Nothing;
import org.toevertrouwd.pool.PublicVersion.Outcome;
import org.toevertrouwd.pool.PublicVersion.Ready;
import org.toevertrouwd.pool.PublicVersion.Why;
import org.toevertrouwd.protect.Effort;
import org.toevertrouwd.protect.ExactSuppression;
import org.toevertrouwd.protect.Seed;

final class PublicVersionTest {

  private static final int T = 10;

  private final Random random = new Random(4);
  private final PublicVersion versions =
      new PublicVersion(
          new ExactSuppression(Effort.normal()), new AuditedFile(), "toevertrouwd 0.1.0");

  @TempDir private Path folder = Path.of("");

  @Nested
  final class A_pool_that_knows_nearly_everything {

    private final MadePool pool = new MadePool();

    @Test
    void shows_the_true_sums_and_the_total() throws Exception {
      for (int i = 0; i < 4; i++) {
        pool.confidant(random);
      }
      FigureTable table = table(ready(pool.combined(folder)).figures());

      assertThat(table.cells().getLast().value()).hasValue(total(pool));
      for (int cell = 0; cell < MadePool.size(); cell++) {
        OptionalInt value = table.cells().get(cell).value();
        if (value.isPresent()) {
          assertThat(value).hasValue(pool.truth(cell));
        }
      }
      assertThat(table.cells()).filteredOn(cell -> cell.value().isPresent()).hasSizeGreaterThan(4);
    }

    @Test
    void never_shows_a_sum_that_one_confidant_hides() throws Exception {
      pool.confidant(random, 2, 14, 3, 11, 4).confidant(random).confidant(random);
      Combined combined = pool.combined(folder);
      FigureTable table = table(ready(combined).figures());

      assertThat(table.cells().subList(0, 5).stream().map(FigureCell::value))
          .as("the first, third and fifth are intervals")
          .satisfies(values -> assertThat(values.get(0)).isEmpty())
          .satisfies(values -> assertThat(values.get(2)).isEmpty())
          .satisfies(values -> assertThat(values.get(4)).isEmpty());
      assertThat(shownIntervals(combined, table)).isEmpty();
    }

    @Test
    void keeps_main_forms_although_nobody_makes_all_forms_known() throws Exception {
      MadePool behaviour = new MadePool("cases-behaviour");
      for (int i = 0; i < 6; i++) {
        behaviour.confidant(random);
      }
      FigureTable table =
          ready(behaviour.combined(folder)).figures().tables().stream()
              .filter(one -> one.definition().id().equals("cases-behaviour"))
              .findFirst()
              .orElseThrow();

      assertThat(table.cells()).filteredOn(cell -> cell.value().isPresent()).hasSizeGreaterThan(8);
    }

    @Test
    void is_the_same_whoever_makes_it_again_of_the_same_packages() throws Exception {
      pool.confidant(random, 2, 14, 3, 11, 4).confidant(random).confidant(random);
      Combined combined = pool.combined(folder);

      assertThat(((Ready) versions.make(combined, T)).figures())
          .isEqualTo(((Ready) versions.make(combined, T)).figures());
      Path other = Files.createDirectory(folder.resolve("other"));
      assertThat(PoolSeed.of(combined).bytes())
          .isEqualTo(PoolSeed.of(combined).bytes())
          .isNotEqualTo(PoolSeed.of(pool.combined(other)).bytes());
    }

    @Test
    void is_a_public_package_of_ten_that_reads_back() throws Exception {
      pool.confidant(random).confidant(random).confidant(random);
      Ready ready = ready(pool.combined(folder));

      FiguresPackage read = read(ready.content());
      assertThat(read.terms().audience()).isEqualTo(Audience.PUBLIC);
      assertThat(read.terms().threshold()).isEqualTo(T);
      assertThat(read.figures()).isEqualTo(ready.figures());
    }

    @Test
    void leaves_what_it_hides_as_wide_as_the_goals_ask_whatever_it_is() throws Exception {
      for (int time = 0; time < 12; time++) {
        MadePool drawn = new MadePool();
        for (int i = 0; i < 3 + random.nextInt(4); i++) {
          drawn.confidant(random, random.nextInt(30), random.nextInt(9), random.nextInt(9), 2);
        }
        Path place = Files.createDirectory(folder.resolve("draw" + time));
        if (make(drawn.combined(place), T) instanceof Ready ready) {
          FigureTable table = table(ready.figures());
          int left = total(drawn);
          int cells = 0;
          for (int cell = 0; cell < MadePool.size(); cell++) {
            OptionalInt value = table.cells().get(cell).value();
            left -= value.orElse(0);
            cells += value.isEmpty() ? 1 : 0;
          }
          assertThat(cells).isNotIn(1, 2);
          for (int cell = 0; cell < MadePool.size(); cell++) {
            if (table.cells().get(cell).value().isEmpty()) {
              int truth = drawn.truth(cell);
              int high = truth < T ? T - 1 : truth + T - 1;
              assertThat(left).isGreaterThanOrEqualTo(Math.min(high, total(drawn)));
            }
          }
        }
      }
    }
  }

  @Nested
  final class Too_little {

    private final MadePool pool = new MadePool();

    @Test
    void two_confidants_are_no_pool() throws Exception {
      pool.confidant(random).confidant(random);

      assertThat(why(make(pool.combined(folder), T))).isEqualTo(Why.TOO_FEW);
    }

    @Test
    void one_confidant_with_nearly_all_of_a_sum_hides_it() throws Exception {
      pool.confidant(random, 900).confidant(random, 9).confidant(random, 9).confidant(random, 9);
      FigureTable table = table(ready(pool.combined(folder)).figures());

      assertThat(table.cells().getFirst().value()).isEmpty();
    }

    @Test
    void a_higher_threshold_asks_for_more_confidants() throws Exception {
      pool.confidant(random).confidant(random).confidant(random);
      Combined combined = pool.combined(folder);

      assertThat(table(ready(combined).figures()).stayedHome()).isFalse();
      Outcome higher = make(combined, 3 * T);
      assertThat(higher).isInstanceOf(Nothing.class);
    }

    @Test
    void what_an_attacker_sees_through_does_not_leave() throws Exception {
      pool.confidant(random).confidant(random).confidant(random);
      Combined combined = pool.combined(folder);
      PublicVersion suspicious =
          new PublicVersion(
              new ExactSuppression(Effort.normal()),
              (_, _, _) -> new Attack.SeenThrough(Set.of(MadePool.TABLE)),
              "toevertrouwd 0.1.0");

      assertThat(why(suspicious.make(combined, T, seed()))).isEqualTo(Why.NOT_SAFE);
    }
  }

  private static List<CombinedCell> shownIntervals(Combined combined, FigureTable table) {
    return combined.cells().stream()
        .filter(cell -> cell.table().equals(MadePool.TABLE) && !cell.exact())
        .filter(
            cell ->
                table.cells().stream()
                    .anyMatch(one -> one.codes().equals(cell.codes()) && one.value().isPresent()))
        .toList();
  }

  private Ready ready(Combined combined) {
    Outcome outcome = make(combined, T);
    assertThat(outcome).isInstanceOf(Ready.class);
    return (Ready) outcome;
  }

  private Outcome make(Combined combined, int threshold) {
    return versions.make(combined, threshold, seed());
  }

  private static Why why(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Nothing.class);
    return ((Nothing) outcome).why();
  }

  private static Seed seed() {
    return new Seed(new byte[Seed.LEAST_BYTES]);
  }

  private static FigureTable table(Figures figures) {
    return figures.tables().stream()
        .filter(table -> table.definition().id().equals(MadePool.TABLE))
        .findFirst()
        .orElseThrow();
  }

  private static int total(MadePool pool) {
    int total = 0;
    for (int cell = 0; cell < MadePool.size(); cell++) {
      total += pool.truth(cell);
    }
    return total;
  }

  private static FiguresPackage read(byte[] content) {
    Reading reading = new PackageReader(List.of(MadePool.CODEBOOK)).read(content);
    assertThat(reading).isInstanceOf(Reading.Accepted.class);
    return ((Reading.Accepted) reading).content();
  }
}
