package org.toevertrouwd.ui.figures;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.Release;
import org.toevertrouwd.release.PackageFile;
import org.toevertrouwd.release.ReleaseRefusedException;
import org.toevertrouwd.release.YearFigures;
import org.toevertrouwd.store.StoreException;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Choosers.Kind;
import org.toevertrouwd.ui.kit.Dialogs.Question;
import org.toevertrouwd.ui.kit.Job;
import org.toevertrouwd.wording.Wording;

/** What the page of the figures shows and does. */
final class FiguresModel {

  /** What one looks at. */
  enum Sight {
    /** The very values and marks that leave. */
    LEAVING,
    /** What was counted; stays in the kluis. */
    COUNTED
  }

  private final Desk desk;
  private final Wording wording;
  private final YearFigures figures;
  private final BiConsumer<String, Job<?>> lasting;
  private final BiConsumer<String, Job<?>> unstoppable;

  private final ObservableList<Integer> years = FXCollections.observableArrayList();
  private final ObservableList<Release> ledger = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<YearSeen>> seen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Sight> sight = new SimpleObjectProperty<>(Sight.LEAVING);
  private final BooleanProperty nothingYet = new SimpleBooleanProperty();
  private int wanted;

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
            desk.reference().codebook(),
            desk.reference().directory(),
            desk.kit().clock());
  }

  /** The years that can be looked at: those that are over first, newest first. */
  ObservableList<Integer> years() {
    return years;
  }

  /** What left before, newest first. */
  ObservableList<Release> ledger() {
    return ledger;
  }

  /** The year one looks at, once it is counted. */
  ObjectProperty<Optional<YearSeen>> seen() {
    return seen;
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
        .job(() -> new Shelf(figures.years(), figures.ledger()))
        .then(
            shelf -> {
              show(shelf);
              years.stream().findFirst().ifPresent(this::choose);
            })
        .onFailure(StoreException.Closed.class, _ -> {})
        .start();
  }

  /** The years that are there, also those that only an appointment falls in, and what left. */
  private record Shelf(List<Integer> years, List<Release> ledger) {}

  private void show(Shelf shelf) {
    years.setAll(
        shelf.years().stream()
            .filter(year -> year <= desk.kit().today().getYear())
            .sorted(Comparator.comparing((Integer year) -> !over(year)))
            .toList());
    ledger.setAll(shelf.ledger());
    nothingYet.set(years.isEmpty());
  }

  /** Shows a year; when another is chosen meanwhile, that one is shown. */
  void choose(int year) {
    wanted = year;
    Job<YearSeen> job =
        desk.kit()
            .jobs()
            .longJob(
                progress -> {
                  YearSeen found = look(year);
                  progress.check();
                  return found;
                })
            .then(found -> seen.set(found.year() == wanted ? Optional.of(found) : seen.get()))
            .onFailure(StoreException.Closed.class, _ -> {});
    lasting.accept(wording.text("counting", String.valueOf(year)), job);
  }

  private YearSeen look(int year) {
    Optional<Release> release =
        figures.ledger().stream()
            .filter(one -> one.year() == year && one.audience() == Audience.BUREAU)
            .findFirst();
    return new YearSeen(
        year,
        figures.over(year),
        figures.counted(year),
        figures.leaving(year, Audience.BUREAU),
        release);
  }

  /** Asks whether the year may leave, where to, and lets it leave. */
  void release() {
    seen.get().filter(YearSeen::releasable).ifPresent(this::ask);
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
            () -> place(year.year()).ifPresent(file -> release(year.year(), file)));
  }

  private Optional<Path> place(int year) {
    return desk.kit()
        .choosers()
        .save(
            wording.text("release.where"),
            wording.text("release.file", String.valueOf(year)),
            new Kind(wording.text("release.kind"), "zip"));
  }

  private void release(int year, Path place) {
    Job<Path> job =
        desk.kit()
            .jobs()
            .longJob(_ -> leave(year, place))
            .then(_ -> left(year))
            .onFailure(ReleaseRefusedException.class, e -> refused(e, year))
            .onFailure(FileAlreadyExistsException.class, _ -> problem("release.exists"))
            .onFailure(
                PackageFile.StayedBesideException.class,
                e -> {
                  left(year);
                  desk.kit()
                      .dialogs()
                      .problem(
                          wording.text("release.beside"),
                          wording.text(
                              "release.beside.what", String.valueOf(e.beside().getFileName())));
                });
    unstoppable.accept(wording.text("releasing", String.valueOf(year)), job);
  }

  private Path leave(int year, Path place) throws Exception {
    try (PackageFile file = PackageFile.at(place)) {
      figures.release(year, Audience.BUREAU, file::fill);
      file.publish();
    }
    return place;
  }

  private void left(int year) {
    desk.kit().dialogs().done(wording.text("release.done", String.valueOf(year)));
    desk.kit()
        .jobs()
        .job(() -> new Shelf(figures.years(), figures.ledger()))
        .then(this::show)
        .then(_ -> choose(year))
        .start();
  }

  private void refused(ReleaseRefusedException refusal, int year) {
    desk.kit()
        .dialogs()
        .problem(
            wording.text("release.refused"),
            wording.text("refused", refusal.reason(), String.valueOf(year)));
  }

  private void problem(String key, Object... details) {
    desk.kit().dialogs().problem(wording.text("release.refused"), wording.text(key, details));
  }

  /** Saves the package of a release once more, byte for byte as it left. */
  void copy(Release release) {
    place(release.year())
        .ifPresent(
            file ->
                desk.kit()
                    .jobs()
                    .job(() -> Files.write(file, release.content()))
                    .then(_ -> desk.kit().dialogs().done(wording.text("release.copied")))
                    .start());
  }
}
