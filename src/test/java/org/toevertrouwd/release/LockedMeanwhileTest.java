package org.toevertrouwd.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.app.demo.PracticeMaker;
import org.toevertrouwd.app.demo.PracticeWriter;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.directory.BundledDirectory;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.Release;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;

/** A release that something comes between: it is whole, or it did not happen. */
final class LockedMeanwhileTest {

  private static final int YEAR = 2025;

  @TempDir private Path folder = Path.of("");
  private final ExecutorService other = Executors.newSingleThreadExecutor();

  @BeforeEach
  void make() throws Exception {
    try (OpenKluis kluis = Kluizen.create(kluisFile())) {
      PracticeWriter.write(
          kluis.store(), new PracticeMaker(11, List.of("caw", "line-1712")).make(YEAR, 60));
    }
  }

  @AfterEach
  void rest() throws Exception {
    other.shutdown();
    assertThat(other.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 40, 120, 300, 900})
  void locking_at_any_moment_leaves_a_whole_release_or_none(int milliseconds) throws Exception {
    OpenKluis kluis = Kluizen.open(kluisFile());
    Future<?> releasing = other.submit(() -> release(kluis));
    Thread.sleep(milliseconds);
    kluis.close();
    waitFor(releasing);

    assertWholeOrNone();
  }

  @Test
  void locking_while_the_file_is_being_written_leaves_a_whole_release_or_none() throws Exception {
    OpenKluis kluis = Kluizen.open(kluisFile());
    CountDownLatch writing = new CountDownLatch(1);
    Future<?> locking =
        other.submit(
            () -> {
              writing.await();
              kluis.close();
              return true;
            });
    try (PackageFile file = PackageFile.at(place())) {
      figures(kluis)
          .release(
              YEAR,
              Audience.BUREAU,
              content -> {
                writing.countDown();
                file.fill(content);
              });
      file.publish();
    }
    waitFor(locking);

    assertWholeOrNone();
    assertThat(place()).exists();
  }

  @Test
  void a_disk_that_fails_while_the_file_is_written_leaves_nothing() throws Exception {
    try (OpenKluis kluis = Kluizen.open(kluisFile())) {
      try (PackageFile file = PackageFile.at(place())) {
        for (Path beside : besides()) {
          Files.delete(beside);
        }
        assertThatThrownBy(() -> figures(kluis).release(YEAR, Audience.BUREAU, file::fill))
            .isInstanceOf(UncheckedIOException.class);
      }
    }

    assertThat(ledger()).isEmpty();
    assertWholeOrNone();
  }

  @Test
  void a_release_that_did_not_happen_can_be_made_with_the_same_figures() throws Exception {
    try (OpenKluis kluis = Kluizen.open(kluisFile())) {
      YearFigures figures = figures(kluis);
      Figures shown = figures.leaving(YEAR, Audience.BUREAU).figures();
      assertThatThrownBy(
              () ->
                  figures.release(
                      YEAR,
                      Audience.BUREAU,
                      shown,
                      _ -> {
                        throw new UncheckedIOException(new IOException("disk full"));
                      }))
          .isInstanceOf(UncheckedIOException.class);

      assertThat(figures.release(YEAR, Audience.BUREAU, shown, _ -> {}).figures().figures())
          .isEqualTo(shown);
    }
  }

  @Test
  void something_else_than_was_shown_is_refused_and_nothing_is_handed_out() throws Exception {
    try (OpenKluis kluis = Kluizen.open(kluisFile())) {
      YearFigures figures = figures(kluis);
      Figures other = figures.leaving(2024, Audience.BUREAU).figures();

      assertThatThrownBy(
              () ->
                  figures.release(
                      YEAR,
                      Audience.BUREAU,
                      other,
                      _ -> {
                        throw new AssertionError("handed out");
                      }))
          .isInstanceOfSatisfying(
              ReleaseRefusedException.class,
              e ->
                  assertThat(e.reason())
                      .isEqualTo(ReleaseRefusedException.Reason.CHANGED_SINCE_SHOWN));
      assertThat(figures.ledger()).isEmpty();
    }
  }

  private boolean release(OpenKluis kluis) throws Exception {
    try (PackageFile file = PackageFile.at(place())) {
      figures(kluis).release(YEAR, Audience.BUREAU, file::fill);
      file.publish();
    }
    return true;
  }

  /** A release that was stopped may say so in any way; what counts is what is left. */
  private static void waitFor(Future<?> work) throws InterruptedException {
    while (!work.isDone()) {
      Thread.sleep(5);
    }
  }

  private void assertWholeOrNone() throws Exception {
    List<Release> ledger = ledger();
    if (ledger.isEmpty()) {
      assertThat(place()).doesNotExist();
    } else {
      assertThat(place()).hasBinaryContent(ledger.getFirst().content());
    }
    assertThat(besides()).isEmpty();
  }

  private List<Release> ledger() throws Exception {
    try (OpenKluis kluis = Kluizen.open(kluisFile())) {
      return figures(kluis).ledger();
    }
  }

  private List<Path> besides() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tmp")).toList();
    }
  }

  private Path kluisFile() {
    return folder.resolve("mijn.kluis");
  }

  private Path place() {
    return folder.resolve("jaaropgave.zip");
  }

  private static YearFigures figures(OpenKluis kluis) {
    return new YearFigures(kluis, BundledCodebook.load(), BundledDirectory.load(), Kluizen.CLOCK);
  }
}
