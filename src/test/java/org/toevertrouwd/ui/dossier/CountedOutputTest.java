package org.toevertrouwd.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.ui.kit.Progress;

final class CountedOutputTest {

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private final Progress progress = new Progress();

  @Test
  void it_tells_how_far_it_is_and_never_more_than_all() throws IOException {
    List<Double> told = new ArrayList<>();
    progress.listen(told::add);
    try (CountedOutput out = new CountedOutput(file, 4, progress)) {
      out.write('a');
      out.write(new byte[] {'-', 'b', 'c', '-'}, 1, 2);
      out.write(new byte[] {'d', 'e'});
    }
    assertThat(file).hasToString("abcde");
    assertThat(told).containsExactly(0.25, 0.75, 1.0);
  }

  @Test
  void an_empty_file_is_no_problem() throws IOException {
    try (CountedOutput out = new CountedOutput(file, 0, progress)) {
      out.write(new byte[0]);
    }
    assertThat(file.size()).isZero();
  }

  @Test
  void it_stops_when_asked_to() {
    CountedOutput out = new CountedOutput(file, 4, progress);
    progress.cancel();
    assertThatThrownBy(() -> out.write('a')).isInstanceOf(CancellationException.class);
  }
}
