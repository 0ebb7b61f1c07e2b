package org.toevertrouwd.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toevertrouwd.disk.FaultyDisk;
import org.toevertrouwd.disk.FaultyDisk.Fault;
import org.toevertrouwd.kluis.KeyDerivation;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.kluis.KluisWriteException;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.SettingRepository;
import org.toevertrouwd.wording.Language;
import org.toevertrouwd.wording.Wording;

/** What went wrong in words: what was kept, and what to do, which is not always the same. */
final class FailuresTest {

  private static final String SECRET = "Noor belt";

  @TempDir Path folder;
  private final FaultyDisk disk = new FaultyDisk();

  @Test
  void a_full_disk_asks_for_room() throws Exception {
    assertThat(told(notSaved(() -> disk.suffer(Fault.FULL)))).contains("Maak plaats vrij");
  }

  @Test
  void an_unsure_disk_says_that_the_kluis_is_written_anew_or_must_be_opened_again()
      throws Exception {
    assertThat(told(notSaved(() -> disk.suffer(Fault.UNSURE))))
        .contains("nog op het scherm", "vergrendel, en open de kluis opnieuw");
  }

  @Test
  void another_file_in_its_place_says_that_nothing_was_overwritten() throws Exception {
    assertThat(
            told(
                notSaved(
                    () -> {
                      Files.move(file(), folder.resolve("weg"));
                      Files.writeString(file(), "iets van een ander");
                    })))
        .contains("ander bestand", "niets overschreven", "Kopieer het, vergrendel");
  }

  @Test
  void a_file_of_the_person_is_about_the_file_and_not_about_the_kluis() {
    assertThat(told(new IOException(SECRET))).contains("In uw kluis is niets gewijzigd");
    assertThat(told(new UncheckedIOException(new IOException(SECRET))))
        .isEqualTo(told(new IOException(SECRET)));
  }

  @Test
  void no_memory_left_is_told_as_such() {
    assertThat(told(new ExecutionException(new OutOfMemoryError(SECRET)))).contains("geheugen");
  }

  @Test
  void a_change_for_which_there_is_no_memory_is_told_as_not_saved_and_still_on_the_screen()
      throws Exception {
    try (OpenKluis kluis = Kluizen.create(file())) {
      RuntimeException failure =
          catchThrowableOfType(
              RuntimeException.class,
              () ->
                  kluis
                      .store()
                      .write(
                          _ -> {
                            throw new OutOfMemoryError(SECRET);
                          }));

      assertThat(told(failure))
          .contains("te weinig geheugen", "Wat bewaard was, is gebleven", "nog op het scherm")
          .doesNotContain(SECRET);
    }
  }

  @Test
  void what_nobody_foresaw_has_a_word_to_pass_on_and_no_content() {
    assertThat(told(new IllegalStateException(SECRET)))
        .contains("IllegalStateException", "Wat bewaard was, is gebleven")
        .doesNotContain(SECRET);
    assertThat(told(new ExecutionException(new StackOverflowError(SECRET))))
        .contains("StackOverflowError")
        .doesNotContain(SECRET);
  }

  @ParameterizedTest
  @EnumSource
  void everything_is_told_in_every_language(Language language) throws Exception {
    Wording wording = Wording.of(Failures.class, language);
    Exception failure = notSaved(() -> disk.suffer(Fault.FULL));

    assertThat(Failures.text(failure, wording)).isNotBlank().doesNotContain("{0}");
    assertThat(Failures.text(new IllegalStateException(), wording)).doesNotContain("{0}");
  }

  private static String told(Exception failure) {
    return Failures.text(failure, Wording.of(Failures.class, Language.NL));
  }

  /** Something that happens to the disk. */
  @FunctionalInterface
  private interface Mishap {
    void happens() throws IOException;
  }

  private Exception notSaved(Mishap mishap) throws Exception {
    KluisOptions options =
        new KluisOptions(KeyDerivation.cheapForTestsOnly(), Kluizen.CLOCK, "tests", disk);
    OpenKluis.Made made =
        OpenKluis.create(file(), Kluizen.SENTENCE.toCharArray(), WorkArea.BE, options);
    made.recoveryCode().close();
    try (OpenKluis kluis = made.kluis()) {
      mishap.happens();
      RuntimeException failure =
          catchThrowableOfType(
              RuntimeException.class, () -> kluis.store().write(FailuresTest::put));
      assertThat(failure.getCause()).hasCauseInstanceOf(KluisWriteException.class);
      return failure;
    }
  }

  private static boolean put(org.toevertrouwd.store.Transaction transaction) {
    new SettingRepository(transaction).put("proef", SECRET);
    return true;
  }

  private Path file() {
    return folder.resolve("mijn.kluis");
  }
}
