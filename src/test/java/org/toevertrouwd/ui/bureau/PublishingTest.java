package org.toevertrouwd.ui.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.exchange.Combination;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.Roster;
import org.toevertrouwd.pool.MadePool;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.kit.Job;

final class PublishingTest {

  private final Stand stand = new Stand();
  private final Publishing publishing = new Publishing(stand.kit(), (_, job) -> start(job));

  @TempDir private Path folder = Path.of("");

  @Test
  void writes_a_package_and_a_sheet_once_a_year() throws Exception {
    Combined combined = pool();
    Path place = folder.resolve("openbaar");
    stand.chosen.add(place);
    publishing.publish(combined);

    assertThat(place)
        .isDirectoryContaining("glob:**public-2025.zip")
        .isDirectoryContaining("glob:**public-2025.xlsx");
    assertThat(stand.told.getLast()).startsWith("Openbare versie weggeschreven, beproefd");

    byte[] before = Files.readAllBytes(place.resolve("public-2025.zip"));
    stand.chosen.add(place);
    publishing.publish(combined);

    assertThat(stand.told.getLast()).isEqualTo("Van dit jaar is er al een openbare versie");
    assertThat(place.resolve("public-2025.zip")).hasBinaryContent(before);
  }

  @Test
  void the_file_that_was_written_is_one_that_an_auditor_passed() throws Exception {
    Path place = folder.resolve("openbaar");
    stand.chosen.add(place);
    publishing.publish(pool());

    Combined again =
        Combination.of(
            List.of(place.resolve("public-2025.zip")), Stand.REFERENCE.codebook(), Roster.empty());
    assertThat(again.accepted()).singleElement().matches(one -> one.audited());
  }

  @Test
  void too_small_a_pool_is_told_why_and_nothing_is_written() {
    Combined nobody = Combination.of(List.of(), Stand.REFERENCE.codebook(), Roster.empty());
    stand.chosen.add(folder.resolve("openbaar"));
    publishing.publish(nobody);

    assertThat(stand.told).containsExactly("Er is nog te weinig om openbaar te maken");
    assertThat(folder.resolve("openbaar")).doesNotExist();
  }

  @Test
  void something_else_than_a_file_is_not_used_and_one_hears_it() {
    BureauModel model =
        new BureauModel(stand.kit(), (_, job) -> start(job), (_, job) -> start(job));

    assertThat(model.drop(List.of())).isFalse();
    assertThat(stand.told).containsExactly("Dat is geen bestand");
    assertThat(model.drop(List.of(folder))).isTrue();
    assertThat(stand.told).contains("Hier staan geen jaaropgaven");
  }

  private Combined pool() throws Exception {
    Random random = new Random(8);
    MadePool pool = new MadePool();
    Stream.of(1, 2, 3, 4).forEach(_ -> pool.confidant(random));
    return pool.combined(folder);
  }

  private static void start(Job<?> job) {
    job.start();
  }
}
