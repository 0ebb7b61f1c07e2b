package org.toevertrouwd.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.ui.kit.Progress;

/** Beginnings of texts, and files that are read while somebody watches. */
final class ExcerptTest {

  @TempDir Path folder;

  @Test
  void a_short_text_stays_whole_on_one_line() {
    assertThat(Excerpt.of(" Belt na\nde  repetitie. ", 40)).isEqualTo("Belt na de repetitie.");
  }

  @Test
  void a_long_text_ends_after_a_whole_word() {
    assertThat(Excerpt.of("Belt na de repetitie.", 12)).isEqualTo("Belt na de …");
    assertThat(Excerpt.of("Repetitieleider", 6)).isEqualTo("Repeti …");
  }

  @Test
  void a_file_tells_how_far_it_is_read() throws Exception {
    Path file = Files.writeString(folder.resolve("brief.txt"), "tien teken");
    Progress progress = new Progress();
    List<Double> far = new ArrayList<>();
    progress.listen(far::add);
    try (CountedStream stream = CountedStream.of(file, progress)) {
      assertThat(stream.read()).isEqualTo('t');
      assertThat(stream.readAllBytes()).hasSize(9);
      assertThat(stream.read()).isNegative();
    }
    assertThat(far).startsWith(0.1).endsWith(1.0);
  }

  @Test
  void reading_stops_when_the_person_cancels() throws Exception {
    Path file = Files.writeString(folder.resolve("brief.txt"), "tien teken");
    Progress progress = new Progress();
    try (CountedStream stream = CountedStream.of(file, progress)) {
      progress.cancel();
      assertThatThrownBy(stream::readAllBytes).isInstanceOf(CancellationException.class);
    }
  }
}
