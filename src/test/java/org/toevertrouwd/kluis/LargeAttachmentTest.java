package org.toevertrouwd.kluis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An attachment three times as large as the whole heap. */
final class LargeAttachmentTest {

  @TempDir private Path folder;

  @Test
  void of_200_MB_goes_in_and_out_of_a_program_with_64_MB() throws Exception {
    Sandbox sandbox = Sandbox.with(folder, VersionedImage.of(0));
    Process program = OtherProgram.start("attach", sandbox);

    assertThat(new String(program.getInputStream().readAllBytes(), UTF_8).lines())
        .containsExactly("largest request 65536", "as it was put");
    assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
    CommitPoint last;
    try (Kluis kluis = sandbox.open()) {
      last = kluis.lastCommit();
      assertThat(kluis.blobs()).hasSize(1);
    }
    assertThat(last.commitNumber()).isEqualTo(2);
  }
}
