package org.toevertrouwd.ui.bureau;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.exchange.Combination;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.CombinedWriter;
import org.toevertrouwd.exchange.Roster;
import org.toevertrouwd.exchange.RosterFile;
import org.toevertrouwd.ui.kit.Choosers.Kind;
import org.toevertrouwd.ui.kit.Job;
import org.toevertrouwd.ui.kit.Jobs.LongWork;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Progress;
import org.toevertrouwd.wording.Wording;

/** What the bureau does: choose packages, combine them, write down what came of it. */
final class BureauModel {

  private final Kit kit;
  private final Wording wording;
  private final BiConsumer<String, Job<?>> lasting;
  private final BiConsumer<String, Job<?>> unstoppable;

  private final ObjectProperty<Optional<Combined>> result =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Path>> roster =
      new SimpleObjectProperty<>(Optional.empty());
  private List<Path> files = List.of();
  private Roster known = Roster.empty();

  /**
   * A model.
   *
   * @param lasting starts a job that may be stopped and is shown when it lasts
   * @param unstoppable starts a job that must not stop half-way
   */
  BureauModel(Kit kit, BiConsumer<String, Job<?>> lasting, BiConsumer<String, Job<?>> unstoppable) {
    this.kit = kit;
    this.lasting = lasting;
    this.unstoppable = unstoppable;
    this.wording = kit.wording(BureauModel.class);
  }

  /** What came of combining, as soon as there is something. */
  ObjectProperty<Optional<Combined>> result() {
    return result;
  }

  /** The folder with the list of participants that will be used, if one was chosen. */
  ObjectProperty<Optional<Path>> roster() {
    return roster;
  }

  /** Asks for a folder and combines the packages in it. */
  void chooseFolder() {
    kit.choosers().folder(wording.text("choose.folder")).ifPresent(one -> take(List.of(one)));
  }

  /** Asks for files and combines them. */
  void chooseFiles() {
    List<Path> chosen =
        kit.choosers()
            .openSeveral(wording.text("choose.files"), new Kind(wording.text("kind"), "zip"));
    if (!chosen.isEmpty()) {
      take(chosen);
    }
  }

  /** Asks for the folder of an earlier result, of which the list of participants is used. */
  void chooseRoster() {
    kit.choosers()
        .folder(wording.text("choose.roster"))
        .ifPresent(folder -> roster.set(Optional.of(folder)));
  }

  /**
   * Combines what was dropped.
   *
   * @param dropped nothing when it was no file, but a text or a picture from another window
   * @return whether it is used
   */
  boolean drop(List<Path> dropped) {
    if (dropped.isEmpty()) {
      problem("drop.other");
      return false;
    }
    take(dropped);
    return true;
  }

  /** Combines files, and the packages in folders. */
  void take(List<Path> chosen) {
    combine(_ -> PackageFiles.in(chosen), roster.get());
  }

  private void combine(LongWork<List<Path>> finding, Optional<Path> folder) {
    Job<Work> job =
        kit.jobs()
            .longJob(progress -> work(finding.run(progress), folder, progress))
            .then(this::combined)
            .onFailure(RosterFile.UnreadableException.class, _ -> problem("roster.unreadable"));
    lasting.accept(wording.text("combining"), job);
  }

  /** What was combined, and what came of it. */
  private record Work(List<Path> files, Roster known, Combined combined) {}

  private static Work work(List<Path> files, Optional<Path> folder, Progress progress)
      throws IOException {
    Roster known = folder.isPresent() ? RosterFile.in(folder.get()) : Roster.empty();
    return new Work(
        files,
        known,
        Combination.of(files, BundledCodebook.load(), List.of(), known, progress::at));
  }

  private void combined(Work work) {
    files = work.files();
    known = work.known();
    if (files.isEmpty()) {
      problem("nothing");
    } else {
      result.set(Optional.of(work.combined()));
    }
  }

  /** Asks for a folder and writes the result into it. */
  void write() {
    result
        .get()
        .ifPresent(
            combined ->
                kit.choosers()
                    .folder(wording.text("choose.result"))
                    .ifPresent(folder -> write(folder, combined)));
  }

  /**
   * A list of participants that is in the folder already is never replaced unread: with another one
   * than was used, everything is combined anew and looked at first.
   */
  private void write(Path folder, Combined combined) {
    Roster used = known;
    Job<Boolean> job =
        kit.jobs()
            .longJob(
                _ -> {
                  Roster there = RosterFile.in(folder);
                  boolean ours = there.equals(used) || there.equals(combined.roster());
                  if (ours || there.confidants().isEmpty()) {
                    CombinedWriter.write(folder, combined);
                    return true;
                  }
                  return false;
                })
            .then(written -> written(written, folder))
            .onFailure(RosterFile.UnreadableException.class, _ -> problem("roster.unreadable"));
    unstoppable.accept(wording.text("writing"), job);
  }

  private void written(boolean written, Path folder) {
    if (written) {
      kit.dialogs().done(wording.text("written"));
    } else {
      roster.set(Optional.of(folder));
      List<Path> again = files;
      combine(_ -> again, roster.get());
      kit.dialogs().problem(wording.text("roster.other"), wording.text("roster.other.what"));
    }
  }

  /** Back to choosing; the list of participants stays chosen. */
  void again() {
    result.set(Optional.empty());
  }

  private void problem(String key) {
    kit.dialogs().problem(wording.text(key), wording.text(key + ".what"));
  }
}
