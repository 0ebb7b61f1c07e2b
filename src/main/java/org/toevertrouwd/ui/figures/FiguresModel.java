package org.toevertrouwd.ui.figures;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.Release;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.ReleasedFigures;
import org.toevertrouwd.release.PackageFile;
import org.toevertrouwd.release.ReleaseRefusedException;
import org.toevertrouwd.release.YearFigures;
import org.toevertrouwd.store.StoreException;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Choosers.Kind;
import org.toevertrouwd.ui.kit.Dialogs.Question;
import org.toevertrouwd.ui.kit.Job;
import org.toevertrouwd.ui.kit.Progress;
import org.toevertrouwd.wording.Wording;

/** What the page of the figures shows and does. */
final class FiguresModel {

  /** What one looks at. */
  enum Sight {
    /** The very values and marks that leave. */
    LEAVING,
    /** What could be done to publish more. */
    MORE,
    /** The years beside one another. */
    YEARS,
    /** What was counted; stays in the kluis. */
    COUNTED
  }

  private final Desk desk;
  private final Wording wording;
  private final YearFigures figures;
  private final BiConsumer<String, Job<?>> lasting;
  private final BiConsumer<String, Job<?>> unstoppable;

  private final Trials trials;
  private final ObservableList<Integer> years = FXCollections.observableArrayList();
  private final ObservableList<Release> ledger = FXCollections.observableArrayList();
  private final ObservableList<YearLeft> left = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<YearSeen>> seen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Sight> sight = new SimpleObjectProperty<>(Sight.LEAVING);
  private final BooleanProperty nothingYet = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<Integer>> chosen =
      new SimpleObjectProperty<>(Optional.empty());

  /** Read by the threads that count, to stop at what nobody waits for any more. */
  private final AtomicInteger wanted = new AtomicInteger();

  /**
   * A model.
   *
   * @param lasting starts a job that may be stopped and is shown when it lasts
   * @param unstoppable starts a job that must not stop half-way
   */
  FiguresModel(
      Desk desk, BiConsumer<String, Job<?>> lasting, BiConsumer<String, Job<?>> unstoppable) {
    this.desk = desk;
    this.lasting = lasting;
    this.unstoppable = unstoppable;
    this.wording = desk.kit().wording(FiguresModel.class);
    this.figures =
        new YearFigures(
            desk.kluis(),
            desk.reference().codebooks(),
            desk.reference().directory(),
            desk.kit().clock());
    this.trials = new Trials(desk.kit().jobs(), wording, lasting, figures::trial);
  }

  /** The years that can be looked at: those that are over first, newest first. */
  ObservableList<Integer> years() {
    return years;
  }

  /** What left before, newest first. */
  ObservableList<Release> ledger() {
    return ledger;
  }

  /** The years that left for the bureau, as they left. */
  List<YearLeft> left() {
    return left;
  }

  /** How the year one looks at stood up to the auditor. */
  Trials trials() {
    return trials;
  }

  /** The year one looks at, once it is counted. */
  ObjectProperty<Optional<YearSeen>> seen() {
    return seen;
  }

  /** The year that was chosen last; one looks at it as soon as it is counted. */
  ReadOnlyObjectProperty<Optional<Integer>> chosen() {
    return chosen;
  }

  ObjectProperty<Sight> sight() {
    return sight;
  }

  /** Whether there is no year to look at. */
  BooleanProperty nothingYet() {
    return nothingYet;
  }

  /** Whether a year is over. */
  boolean over(int year) {
    return figures.over(year);
  }

  /** Reads which years there are, and shows the newest that is over. */
  void load() {
    desk.kit()
        .jobs()
        .job(this::shelf)
        .then(
            shelf -> {
              show(shelf);
              years.stream().findFirst().ifPresent(this::choose);
            })
        .onFailure(StoreException.Closed.class, _ -> {})
        .start();
  }

  /** The years that are there, also those that only an appointment falls in, and what left. */
  private record Shelf(List<Integer> years, List<Release> ledger, List<YearLeft> left) {}

  private Shelf shelf() {
    List<Release> releases = figures.ledger();
    List<YearLeft> bureau =
        releases.stream()
            .filter(release -> release.audience() == Audience.BUREAU)
            .map(release -> figures.leaving(release.year(), Audience.BUREAU).figures())
            .map(this::left)
            .toList();
    return new Shelf(figures.years(), releases, bureau);
  }

  private YearLeft left(Figures figures) {
    Codebook codebook =
        desk.reference().codebooks().withHash(figures.codebook().sha256()).orElseThrow();
    return new YearLeft(figures, codebook, true);
  }

  private void show(Shelf shelf) {
    years.setAll(
        shelf.years().stream()
            .filter(year -> year <= desk.kit().today().getYear())
            .sorted(Comparator.comparing((Integer year) -> !over(year)))
            .toList());
    ledger.setAll(shelf.ledger());
    left.setAll(shelf.left());
    nothingYet.set(years.isEmpty());
  }

  /** Shows a year; when another is chosen meanwhile, that one is shown. */
  void choose(int year) {
    wanted.set(year);
    chosen.set(Optional.of(year));
    Job<YearSeen> job =
        desk.kit()
            .jobs()
            .longJob(progress -> look(year, progress))
            .then(this::looked)
            .onCancel(() -> stopped(year))
            .onFailure(StoreException.Closed.class, _ -> {});
    lasting.accept(wording.text("counting", String.valueOf(year)), job);
  }

  private void looked(YearSeen found) {
    if (found.year() == wanted.get()) {
      seen.set(Optional.of(found));
      trials.of(found.year());
    }
  }

  /** Whoever stops looks on at what was there before. */
  private void stopped(int year) {
    if (wanted.get() == year) {
      chosen.set(seen.get().map(YearSeen::year));
      chosen.get().ifPresent(wanted::set);
    }
  }

  private YearSeen look(int year, Progress progress) {
    Optional<Release> release =
        figures.ledger().stream()
            .filter(one -> one.year() == year && one.audience() == Audience.BUREAU)
            .findFirst();
    goOn(year, progress);
    CountedYear counted = figures.counted(year);
    goOn(year, progress);
    ReleasedFigures leaving = figures.leaving(year, Audience.BUREAU);
    goOn(year, progress);
    return new YearSeen(year, figures.over(year), counted, leaving, release);
  }

  private void goOn(int year, Progress progress) {
    progress.check();
    if (wanted.get() != year) {
      throw new CancellationException();
    }
  }

  /** Asks whether the year may leave, where to, and lets it leave. */
  void release() {
    Optional<YearSeen> year = seen.get().filter(YearSeen::releasable);
    if (trials.failed()) {
      year.map(YearSeen::year)
          .ifPresent(of -> problem("refused.NOT_PROVEN_SAFE", String.valueOf(of)));
    } else {
      year.ifPresent(this::ask);
    }
  }

  private void ask(YearSeen year) {
    LeavingSize size = year.size();
    String what =
        year.leaving().figures().belowFloor()
            ? wording.text("release.ask.below-floor", 2 * year.leaving().threshold())
            : wording.text(
                "release.ask.what", size.tables(), size.cells(), size.hidden(), size.home());
    desk.kit()
        .dialogs()
        .ask(
            Question.of(
                wording.text("release.ask.title", String.valueOf(year.year())),
                what + "\n\n" + wording.text("release.ask.frozen", String.valueOf(year.year())),
                wording.text("release.ask.go")),
            () -> place(year.year()).ifPresent(file -> release(year, file)));
  }

  private Optional<Path> place(int year) {
    return desk.kit()
        .choosers()
        .save(
            wording.text("release.where"),
            wording.text("release.file", String.valueOf(year)),
            new Kind(wording.text("release.kind"), "zip"));
  }

  private void release(YearSeen agreed, Path place) {
    int year = agreed.year();
    Job<Path> job =
        desk.kit()
            .jobs()
            .longJob(_ -> leave(agreed, place))
            .then(_ -> left(year))
            .onFailure(ReleaseRefusedException.class, e -> refused(e, year))
            .onFailure(FileAlreadyExistsException.class, _ -> problem("release.exists"))
            .onFailure(PackageFile.StayedBesideException.class, e -> stayedBeside(e, year));
    unstoppable.accept(wording.text("releasing", String.valueOf(year)), job);
  }

  private Path leave(YearSeen agreed, Path place) throws Exception {
    try (PackageFile file = PackageFile.at(place)) {
      figures.release(agreed.year(), Audience.BUREAU, agreed.leaving().figures(), file::fill);
      file.publish();
    }
    return place;
  }

  private void stayedBeside(PackageFile.StayedBesideException e, int year) {
    left(year);
    String name = String.valueOf(e.beside().getFileName());
    desk.kit()
        .dialogs()
        .problem(wording.text("release.beside"), wording.text("release.beside.what", name));
  }

  private void left(int year) {
    desk.kit().dialogs().done(wording.text("release.done", String.valueOf(year)));
    desk.kit().jobs().job(this::shelf).then(this::show).then(_ -> choose(year)).start();
  }

  private void refused(ReleaseRefusedException refusal, int year) {
    desk.kit()
        .dialogs()
        .problem(
            wording.text("release.refused"),
            wording.text("refused", refusal.reason(), String.valueOf(year)));
    choose(year);
  }

  private void problem(String key, Object... details) {
    desk.kit().dialogs().problem(wording.text("release.refused"), wording.text(key, details));
  }

  private static Path again(Path place, Release release) throws IOException {
    PackageFile.again(place, release.content());
    return place;
  }

  /** Saves the package of a release once more, byte for byte as it left. */
  void copy(Release release) {
    place(release.year())
        .ifPresent(
            file ->
                desk.kit()
                    .jobs()
                    .job(() -> again(file, release))
                    .then(_ -> desk.kit().dialogs().done(wording.text("release.copied")))
                    .start());
  }
}
