package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.disk.FaultyDisk;
import org.toevertrouwd.kluis.KluisWriteException.Next;

/**
 * Somebody else works in the folder: what the program says is saved is in the file of that name.
 */
final class SomebodyElseTest {

  @TempDir private Path folder;
  private Sandbox sandbox;
  private byte[] before = new byte[0];

  @BeforeEach
  void make() throws Exception {
    sandbox = Sandbox.with(folder, TestImages.small(1));
    try (Kluis kluis = sandbox.open()) {
      kluis.commit(TestImages.small(2));
    }
    before = sandbox.bytes();
  }

  @Nested
  class PutsAnotherFileInItsPlace {

    @Test
    void while_it_is_being_opened_and_nothing_is_called_saved() throws Exception {
      try (Kluis kluis = sandbox.open(FaultyDisk.afterOpening(this::putACopy))) {
        assertThat(refusal(() -> kluis.commit(TestImages.small(3)))).isEqualTo(Next.CLOSE);
        assertThat(refusal(() -> Sandbox.put(kluis, new byte[9]))).isEqualTo(Next.CLOSE);
        assertThat(refusal(() -> rewrite(kluis))).isEqualTo(Next.CLOSE);
      }
      assertThat(sandbox.bytes()).isEqualTo(before);
    }

    @Test
    void just_after_a_rewrite_and_nothing_is_called_saved() throws Exception {
      try (Kluis kluis = sandbox.open(FaultyDisk.afterMoving(this::putACopy))) {
        rewrite(kluis);

        assertThat(refusal(() -> kluis.commit(TestImages.small(3)))).isEqualTo(Next.CLOSE);
      }
      assertThat(sandbox.bytes()).isEqualTo(before);
    }

    @Test
    void while_it_is_closed_for_a_move_where_the_system_cannot_tell() throws Exception {
      byte[] other = Arrays.copyOf(before, before.length + 5_000);
      Arrays.fill(other, HeaderRead.RECORDS_OFFSET, other.length, (byte) 7);
      KluisFiles likeWindows = FaultyDisk.refusingMoves(() -> sandbox.write(other));
      try (Kluis kluis = sandbox.open(likeWindows)) {
        assertThat(refusal(() -> rewrite(kluis))).isEqualTo(Next.TRY_AGAIN);
        assertThat(refusal(() -> kluis.commit(TestImages.small(3)))).isEqualTo(Next.CLOSE);
        assertThat(refusal(() -> rewrite(kluis))).isEqualTo(Next.CLOSE);
      }
      assertThat(sandbox.bytes()).isEqualTo(other);
    }

    private void putACopy() throws IOException {
      Path copy = folder.resolve("kopie");
      Files.write(copy, before);
      Files.move(copy, sandbox.file(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Nested
  class WritesInIt {

    @Test
    void and_what_he_added_is_never_overwritten() throws Exception {
      byte[] theirs = new byte[0];
      try (Kluis kluis = sandbox.open()) {
        Files.write(sandbox.file(), new byte[700], StandardOpenOption.APPEND);
        theirs = sandbox.bytes();

        assertThat(refusal(() -> kluis.commit(TestImages.small(3)))).isEqualTo(Next.CLOSE);
        assertThat(refusal(() -> rewrite(kluis))).isEqualTo(Next.CLOSE);
        assertThat(refusal(() -> Sandbox.put(kluis, new byte[9]))).isEqualTo(Next.CLOSE);
        assertThat(kluis.image()).isEqualTo(TestImages.small(2));
      }
      assertThat(sandbox.bytes()).isEqualTo(theirs);
    }

    @Test
    void after_an_attachment_that_is_not_cut_off_with_it() throws Exception {
      byte[] theirs = new byte[0];
      try (Kluis kluis = sandbox.open()) {
        Sandbox.put(kluis, new byte[3_000]);
        Files.write(sandbox.file(), new byte[700], StandardOpenOption.APPEND);
        theirs = sandbox.bytes();
      }
      assertThat(sandbox.bytes()).isEqualTo(theirs);
      try (Kluis kluis = sandbox.open()) {
        assertThat(kluis.image()).isEqualTo(TestImages.small(2));
      }
    }

    @Test
    void and_a_file_that_lost_its_end_is_put_back_by_a_rewrite() throws Exception {
      try (Kluis kluis = sandbox.open()) {
        sandbox.write(Arrays.copyOf(before, before.length - 1));

        assertThat(refusal(() -> kluis.commit(TestImages.small(3))))
            .isEqualTo(Next.REWRITE_OR_CLOSE);
        rewrite(kluis);
        kluis.commit(TestImages.small(3));
      }
      try (Kluis kluis = sandbox.open()) {
        assertThat(kluis.image()).isEqualTo(TestImages.small(3));
      }
    }
  }

  @Nested
  class TakesItAwayForAWhile {

    @Test
    void and_an_attachment_of_the_refused_commit_does_not_come_with_the_next() throws Exception {
      Path away = folder.resolve("weg");
      try (Kluis kluis = sandbox.open()) {
        Sandbox.put(kluis, new byte[3_000]);
        Files.move(sandbox.file(), away);
        assertThat(refusal(() -> kluis.commit(TestImages.small(3))))
            .isEqualTo(Next.REWRITE_OR_CLOSE);
        Files.move(away, sandbox.file());

        kluis.commit(TestImages.small(4));
        assertThat(kluis.blobs()).isEmpty();
      }
      assertThat(sandbox.check().verdict()).isEqualTo(CheckReport.Verdict.WHOLE);
    }

    @Test
    void with_its_whole_folder_and_it_goes_on_when_the_folder_is_back() throws Exception {
      Path inside = Files.createDirectory(folder.resolve("binnen"));
      Sandbox other = Sandbox.with(inside, TestImages.small(5));
      Path elsewhere = folder.resolve("elders");
      try (Kluis kluis = other.open()) {
        Files.move(inside, elsewhere);
        assertThat(refusal(() -> kluis.commit(TestImages.small(6))))
            .isEqualTo(Next.REWRITE_OR_CLOSE);
        assertThat(refusal(() -> rewrite(kluis))).isEqualTo(Next.TRY_AGAIN);
        assertThat(kluis.image()).isEqualTo(TestImages.small(5));
        Files.move(elsewhere, inside);
        kluis.commit(TestImages.small(6));
      }
      try (Kluis kluis = other.open()) {
        assertThat(kluis.image()).isEqualTo(TestImages.small(6));
      }
    }
  }

  @Nested
  class LaysATrap {

    @Test
    void a_lock_that_is_a_link_is_not_followed() throws Exception {
      Path letter = Files.writeString(folder.resolve("brief.txt"), "Beste collega");
      Path lock = folder.resolve("proef.kluis.lock");
      Files.delete(lock);
      Files.createSymbolicLink(lock, letter);

      assertThat(refusal(sandbox::open)).isEqualTo(Next.TRY_AGAIN);
      assertThat(letter).hasContent("Beste collega");
    }

    @Test
    void a_lock_that_points_nowhere_makes_no_file_there() throws Exception {
      Path lock = folder.resolve("proef.kluis.lock");
      Path nowhere = folder.resolve("nergens");
      Files.delete(lock);
      Files.createSymbolicLink(lock, nowhere);

      assertThat(refusal(sandbox::open)).isEqualTo(Next.TRY_AGAIN);
      assertThat(nowhere).doesNotExist();
    }

    @Test
    void a_lock_that_is_a_folder_keeps_the_kluis_shut_and_whole() throws Exception {
      Path lock = folder.resolve("proef.kluis.lock");
      Files.delete(lock);
      Files.createDirectory(lock);

      assertThat(refusal(sandbox::open)).isEqualTo(Next.TRY_AGAIN);
      Files.delete(lock);
      sandbox.open().close();
      assertThat(sandbox.bytes()).isEqualTo(before);
    }

    @Test
    void a_link_with_the_name_of_a_new_kluis_is_not_followed() throws Exception {
      Path target = folder.resolve("doel");
      Path link = Files.createSymbolicLink(folder.resolve("nieuw.kluis"), target);

      assertThatExceptionOfType(KluisExistsException.class)
          .isThrownBy(
              () -> Kluis.create(link, "x".toCharArray(), TestImages.small(1), Sandbox.options()));
      assertThat(target).doesNotExist();
    }

    @Test
    void a_file_named_nearly_like_a_torn_tail_is_never_removed() throws Exception {
      Path notes = Files.writeString(folder.resolve("proef.kluis.tail-notities.txt"), "van mij");
      Path dated = Files.writeString(folder.resolve("proef.kluis.tail-20260301T120000Z"), "rest");
      try (Kluis kluis = sandbox.open()) {
        rewrite(kluis);
      }
      assertThat(notes).hasContent("van mij");
      assertThat(dated).doesNotExist();
    }
  }

  private static void rewrite(Kluis kluis) throws KluisException {
    kluis.rewrite(Set.of(), ProgressListener.NONE);
  }

  private static Next refusal(ThrowingCallable saving) throws Exception {
    try {
      saving.call();
    } catch (KluisWriteException e) {
      return e.next();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("it was done");
  }
}
