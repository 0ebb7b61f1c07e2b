package org.toevertrouwd.kluis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.kluis.Finding.Kind;

/** The file of a rewrite that a crash left behind. */
final class OrphanTest {

  @TempDir private Path folder;
  private Sandbox sandbox;
  private Path orphan = Path.of("");
  private byte[] old = new byte[0];
  private byte[] rewritten = new byte[0];

  @BeforeEach
  void rewrite() throws Exception {
    sandbox = Sandbox.with(folder, TestImages.small(1));
    orphan = folder.resolve("proef.kluis.new");
    try (Kluis kluis = sandbox.open()) {
      Sandbox.put(kluis, new byte[3_000]);
      kluis.commit(TestImages.small(2));
      old = sandbox.bytes();
      kluis.rewrite(kluis.blobs(), ProgressListener.NONE);
      rewritten = sandbox.bytes();
    }
  }

  @Nested
  class BesideItsKluis {

    @Test
    void is_removed_however_far_it_came() throws Exception {
      for (int length = 0; length <= rewritten.length; length += 457) {
        assertThat(findings(old, Arrays.copyOf(rewritten, length)))
            .as("length %d", length)
            .containsExactly(Finding.about(Kind.ORPHAN_REMOVED, orphan));
        assertThat(orphan).doesNotExist();
      }
      assertThat(findings(old, rewritten))
          .containsExactly(Finding.about(Kind.ORPHAN_REMOVED, orphan));
    }

    @Test
    void is_removed_when_it_was_under_a_renewed_key() throws Exception {
      sandbox.write(old);
      try (Kluis kluis = sandbox.open()) {
        kluis.renewKey("nieuw".toCharArray(), Set.of(), ProgressListener.NONE).close();
      }

      assertThat(findings(old, sandbox.bytes()))
          .containsExactly(Finding.about(Kind.ORPHAN_REMOVED, orphan));
    }

    @Test
    void is_left_when_it_holds_later_commits() throws Exception {
      try (Kluis kluis = sandbox.open()) {
        kluis.commit(TestImages.small(3));
      }
      byte[] later = sandbox.bytes();

      assertThat(findings(old, later)).containsExactly(Finding.about(Kind.ORPHAN_LEFT, orphan));
      assertThat(Files.readAllBytes(orphan)).isEqualTo(later);
    }

    @Test
    void is_left_when_it_is_something_else_and_rewrites_go_on_beside_it() throws Exception {
      byte[] letter = "Beste collega".repeat(2_000).getBytes(UTF_8);

      assertThat(findings(old, letter)).containsExactly(Finding.about(Kind.ORPHAN_LEFT, orphan));
      try (Kluis kluis = sandbox.open()) {
        kluis.rewrite(kluis.blobs(), ProgressListener.NONE);
      }
      assertThat(Files.readAllBytes(orphan)).isEqualTo(letter);
      assertThat(sandbox.siblings(".new")).containsExactly(orphan);
    }
  }

  @Nested
  class WithoutItsKluis {

    @BeforeEach
    void lose() throws Exception {
      Files.delete(sandbox.file());
    }

    @Test
    void is_offered_and_taken_when_it_is_whole() throws Exception {
      Files.write(orphan, rewritten);
      assertThatExceptionOfType(KluisMissingException.class)
          .isThrownBy(sandbox::open)
          .satisfies(e -> assertThat(e.orphan()).contains(orphan));

      adopt();
      try (Kluis kluis = sandbox.open()) {
        assertThat(kluis.image()).isEqualTo(TestImages.small(2));
        assertThat(kluis.blobs()).hasSize(1);
      }
      assertThat(orphan).doesNotExist();
    }

    @Test
    void is_not_taken_when_a_byte_is_wrong_or_the_key() throws Exception {
      byte[] damaged = rewritten.clone();
      damaged[damaged.length - 2_000]++;
      Files.write(orphan, damaged);

      assertThatExceptionOfType(KluisDamagedException.class).isThrownBy(this::adopt);
      assertThatExceptionOfType(WrongKeyException.class)
          .isThrownBy(
              () ->
                  Kluis.adoptOrphan(
                      sandbox.file(), new Passphrase("x".toCharArray()), Sandbox.options()));
      assertThat(sandbox.file()).doesNotExist();
      assertThat(Files.readAllBytes(orphan)).isEqualTo(damaged);
    }

    @Test
    void is_not_taken_when_there_is_a_kluis_or_no_orphan() throws Exception {
      assertThatExceptionOfType(KluisMissingException.class).isThrownBy(this::adopt);
      sandbox.write(old);
      assertThatExceptionOfType(KluisExistsException.class).isThrownBy(this::adopt);
    }

    @Test
    void is_not_taken_while_a_program_that_lost_the_kluis_still_has_it_open() throws Exception {
      sandbox.write(old);
      try (Kluis kluis = sandbox.open()) {
        Files.delete(sandbox.file());
        Files.write(orphan, rewritten);

        assertThatExceptionOfType(KluisInUseException.class).isThrownBy(this::adopt);
        kluis.rewrite(kluis.blobs(), ProgressListener.NONE);
        kluis.commit(TestImages.small(8));
      }
      try (Kluis kluis = sandbox.open()) {
        assertThat(kluis.image()).isEqualTo(TestImages.small(8));
      }
    }

    @Test
    void is_passed_over_when_only_the_next_one_is_whole() throws Exception {
      Files.write(orphan, Arrays.copyOf(rewritten, rewritten.length - 1));
      Files.write(folder.resolve("proef.kluis.new-2"), rewritten);

      adopt();
      assertThat(sandbox.bytes()).isEqualTo(rewritten);
      assertThat(orphan).exists();
    }

    @Test
    void never_takes_the_place_of_a_link_to_a_drive_that_is_away() throws Exception {
      Files.write(orphan, rewritten);
      Files.createSymbolicLink(sandbox.file(), folder.resolve("stick").resolve("proef.kluis"));

      assertThatExceptionOfType(KluisExistsException.class).isThrownBy(this::adopt);
      assertThat(sandbox.file()).isSymbolicLink();
      assertThat(orphan).exists();
    }

    private void adopt() throws KluisException {
      try (RecoveryCode key = sandbox.code()) {
        Kluis.adoptOrphan(sandbox.file(), key, Sandbox.options());
      }
    }
  }

  private List<Finding> findings(byte[] kluis, byte[] beside) throws Exception {
    sandbox.write(kluis);
    Files.write(orphan, beside);
    OpenResult opened = sandbox.openResult(Optional.empty());
    opened.kluis().close();
    assertThat(sandbox.bytes()).isEqualTo(kluis);
    return opened.findings();
  }
}
