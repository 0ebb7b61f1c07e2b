package org.toevertrouwd.ui.bureau;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.CombinedWriter;
import org.toevertrouwd.exchange.FiguresPackage;
import org.toevertrouwd.exchange.PackageReader;
import org.toevertrouwd.exchange.Reading;
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
  private final ObjectProperty<CodebookShelf> codebooks =
      new SimpleObjectProperty<>(CodebookShelf.bundled());
  private final RosterModel roster;
  private List<Path> files = List.of();

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
    this.roster = new RosterModel(kit, result);
  }

  /** What came of combining, as soon as there is something. */
  ObjectProperty<Optional<Combined>> result() {
    return result;
  }

  /** The list of participants. */
  RosterModel roster() {
    return roster;
  }

  /** The codebooks that packages are read by. */
  ObjectProperty<CodebookShelf> codebooks() {
    return codebooks;
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
        .ifPresent(
            folder ->
                kit.jobs()
                    .job(() -> RosterFile.in(folder))
                    .then(there -> roster.from(folder, there))
                    .onFailure(
                        RosterFile.UnreadableException.class, _ -> problem("roster.unreadable"))
                    .start());
  }

  /** Asks for published codebooks that packages are read by from now on. */
  void chooseCodebooks() {
    List<Path> chosen =
        kit.choosers()
            .openSeveral(
                wording.text("codebook.choose"), new Kind(wording.text("codebook.kind"), "zip"));
    if (!chosen.isEmpty()) {
      CodebookShelf before = codebooks.get();
      follow(
          wording.text("codebook.reading"),
          kit.jobs().longJob(_ -> before.with(chosen)).then(this::shelve));
    }
  }

  /** Asks for packages of any year and puts who signed them on the list of participants. */
  void addFromPackages() {
    List<Path> chosen =
        kit.choosers()
            .openSeveral(wording.text("roster.add"), new Kind(wording.text("kind"), "zip"));
    if (!chosen.isEmpty()) {
      PackageReader reader = new PackageReader(codebooks.get().known().all());
      follow(
          wording.text("roster.adding"),
          kit.jobs().longJob(progress -> signers(reader, chosen, progress)).then(this::add));
    }
  }

  private static Roster signers(PackageReader reader, List<Path> chosen, Progress progress) {
    Roster signers = Roster.empty();
    for (Path file : chosen) {
      progress.check();
      if (reader.read(file) instanceof Reading.Accepted(FiguresPackage content)) {
        signers = signers.with(content.signer());
      }
    }
    return signers;
  }

  private void add(Roster signers) {
    if (signers.confidants().isEmpty()) {
      problem("add.nobody");
    } else {
      roster.join(signers);
    }
  }

  /** Back to the codebook of the program alone. */
  void forgetCodebooks() {
    codebooks.set(CodebookShelf.bundled());
  }

  private void shelve(CodebookShelf shelf) {
    codebooks.set(shelf);
    kit.dialogs().done(wording.text("codebook.done", shelf.version()));
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

  /** Combines files, and the packages in folders; published codebooks among them count. */
  void take(List<Path> chosen) {
    combine(_ -> PackageFiles.in(chosen));
  }

  private void combine(LongWork<List<Path>> finding) {
    Combining combining = new Combining(wording, codebooks.get(), roster.used());
    Job<Combining.Outcome> job =
        kit.jobs()
            .longJob(progress -> combining.of(finding.run(progress), progress))
            .then(this::combined);
    follow(wording.text("combining"), job);
  }

  private void follow(String doing, Job<?> job) {
    job.onFailure(CodebookShelf.RefusedException.class, this::refused);
    lasting.accept(doing, job);
  }

  private void refused(CodebookShelf.RefusedException refused) {
    String why =
        refused.objections().stream()
            .map(one -> one.text(wording.language()))
            .collect(Collectors.joining(" "));
    kit.dialogs()
        .problem(
            wording.text("codebook.refused", String.valueOf(refused.file().getFileName())),
            wording.text("codebook.refused.what", why));
  }

  private void combined(Combining.Outcome outcome) {
    boolean news = !outcome.codebooks().equals(codebooks.get());
    codebooks.set(outcome.codebooks());
    if (!outcome.files().isEmpty()) {
      files = outcome.files();
      roster.combined(outcome.combined());
      result.set(Optional.of(outcome.combined()));
    } else if (news) {
      shelve(outcome.codebooks());
    } else {
      problem("nothing");
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
    RosterKeeping keeping = roster.keeping();
    Job<Optional<Roster>> job =
        kit.jobs()
            .longJob(
                _ -> {
                  Roster there = RosterFile.in(folder);
                  boolean ours = keeping.isKnown(there) || there.equals(combined.roster());
                  if (ours || there.confidants().isEmpty()) {
                    CombinedWriter.write(folder, combined);
                    return Optional.<Roster>empty();
                  }
                  return Optional.of(there);
                })
            .then(other -> written(folder, combined, other))
            .onFailure(RosterFile.UnreadableException.class, _ -> problem("roster.unreadable"));
    unstoppable.accept(wording.text("writing"), job);
  }

  private void written(Path folder, Combined combined, Optional<Roster> other) {
    if (other.isEmpty()) {
      roster.keeping().written(folder, combined.roster());
      kit.dialogs().done(wording.text("written"));
    } else {
      roster.from(folder, other.get());
      List<Path> again = files;
      combine(_ -> again);
      kit.dialogs().problem(wording.text("roster.other"), wording.text("roster.other.what"));
    }
  }

  /** Back to choosing; the list of participants stays chosen. */
  void again() {
    result.set(Optional.empty());
    roster.left();
  }

  private void problem(String key) {
    kit.dialogs().problem(wording.text(key), wording.text(key + ".what"));
  }
}
