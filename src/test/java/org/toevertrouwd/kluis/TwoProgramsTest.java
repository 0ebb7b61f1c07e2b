package org.toevertrouwd.kluis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One kluis, two programs: the second is told who has it. */
final class TwoProgramsTest {

  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void make() throws Exception {
    sandbox = Sandbox.with(folder, VersionedImage.of(0));
  }

  @Test
  void another_program_keeps_this_one_out_until_it_is_done() throws Exception {
    Process other = OtherProgram.start("hold", sandbox);
    assertThat(firstLine(other)).isEqualTo("open");

    assertThatExceptionOfType(KluisInUseException.class)
        .isThrownBy(sandbox::open)
        .satisfies(e -> assertThat(e.holder().since()).contains(Sandbox.NOON))
        .satisfies(e -> assertThat(e.holder().computer()).isNotEmpty());
    other.getOutputStream().close();
    assertThat(other.waitFor(20, TimeUnit.SECONDS)).isTrue();
    sandbox.open().close();
  }

  @Test
  void a_program_that_was_killed_keeps_nobody_out() throws Exception {
    Process other = OtherProgram.start("hold", sandbox);
    assertThat(firstLine(other)).isEqualTo("open");
    other.destroyForcibly().waitFor();

    sandbox.open().close();
    assertThat(folder.resolve("proef.kluis.lock")).exists();
  }

  @Test
  void this_program_keeps_others_out_even_after_asking_twice_and_rewriting() throws Exception {
    try (Kluis kluis = sandbox.open()) {
      assertThatExceptionOfType(KluisInUseException.class).isThrownBy(sandbox::open);
      assertThatExceptionOfType(KluisInUseException.class).isThrownBy(sandbox::check);
      Kluis.info(sandbox.file());
      kluis.rewrite(Set.of(), ProgressListener.NONE);

      assertThat(firstLine(OtherProgram.start("work", sandbox)))
          .isEqualTo("in use since " + Sandbox.NOON);
    }
  }

  @Test
  void another_name_for_the_same_file_is_the_same_kluis() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("snelkoppeling.kluis"), sandbox.file());
    try (Kluis kluis = sandbox.open();
        RecoveryCode key = sandbox.code()) {
      assertThatExceptionOfType(KluisInUseException.class)
          .isThrownBy(() -> Kluis.open(link, key, Optional.empty(), Sandbox.options()));
      kluis.rewrite(Set.of(), ProgressListener.NONE);
    }
    assertThat(link).isSymbolicLink();
  }

  @Test
  void what_another_wrote_in_the_lock_file_is_read_with_care() throws Exception {
    Path lock = folder.resolve("proef.kluis.lock");
    for (String text :
        new String[] {"", "\n", "een naam", "<b>naam</b>\nooit\n", "x".repeat(900)}) {
      Files.writeString(lock, text);
      try (var channel = FileChannel.open(lock)) {
        LockHolder holder = LockText.read(channel);
        assertThat(holder.since()).isEmpty();
        assertThat(holder.computer().orElse("")).matches("[\\p{L}\\p{N}._-]{0,100}");
      }
    }
    Files.writeString(lock, "praktijk-pc\n2026-03-01T12:00:00Z\n");
    try (var channel = FileChannel.open(lock)) {
      assertThat(LockText.read(channel).computer()).contains("praktijk-pc");
      assertThat(LockText.read(channel).since()).contains(Instant.parse("2026-03-01T12:00:00Z"));
    }
  }

  private static String firstLine(Process process) throws Exception {
    return new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)).readLine();
  }
}
