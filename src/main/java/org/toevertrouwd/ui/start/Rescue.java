package org.toevertrouwd.ui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.toevertrouwd.kluis.Key;
import org.toevertrouwd.kluis.Kluis;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.ReadOnlyKluis;
import org.toevertrouwd.session.PlainExport;
import org.toevertrouwd.ui.kit.Dialogs;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.wording.Wording;

/** What can be saved of a kluis that does not open: a copy as it is, or what can be read of it. */
final class Rescue {

  private final Doorway doorway;
  private final Kit kit;
  private final Wording wording;
  private final Path file;

  Rescue(Doorway doorway, Path file) {
    this.doorway = doorway;
    this.kit = doorway.kit();
    this.wording = kit.wording(Rescue.class);
    this.file = file;
  }

  /** Another kluis, chosen by the person; nothing if she goes back. */
  Optional<Path> other() {
    return kit.choosers().open(wording.text("choose.title"), KluisFile.kind(wording));
  }

  /** Puts a copy where the person wants one; the file itself is only read. */
  void copy() {
    kit.choosers()
        .save(wording.text("copy.title"), KluisFile.copyName(file, wording), KluisFile.kind(wording))
        .ifPresent(this::copyTo);
  }

  /**
   * Takes out what can be read, as plain files, after a warning.
   *
   * @param commit the state
   */
  void readable(Key key, long commit) {
    kit.dialogs()
        .ask(
            Dialogs.Question.of(
                wording.text("readable.title"),
                wording.text("readable.warning"),
                wording.text("readable.action")),
            () ->
                kit.choosers()
                    .folder(wording.text("readable.folder"))
                    .ifPresent(folder -> takeOut(key, commit, folder)));
  }

  private void copyTo(Path target) {
    kit.jobs()
        .longJob(_ -> copied(target))
        .then(done -> told(done, "copy.done", "copy.same", target))
        .onFailure(IOException.class, kit.dialogs()::problem)
        .start();
  }

  private boolean copied(Path target) throws IOException {
    if (Files.exists(target) && Files.isSameFile(file, target)) {
      return false;
    }
    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    return true;
  }

  private void takeOut(Key key, long commit, Path folder) {
    kit.jobs()
        .longJob(_ -> takenOut(key, commit, folder))
        .then(done -> told(done, "readable.done", "readable.full", folder))
        .onFailure(IOException.class, kit.dialogs()::problem)
        .onFailure(
            KluisException.class,
            _ ->
                kit.dialogs()
                    .problem(wording.text("readable.title"), wording.text("readable.failed")))
        .start();
  }

  private boolean takenOut(Key key, long commit, Path folder) throws IOException, KluisException {
    if (PlainExport.holdsSomething(folder)) {
      return false;
    }
    try (ReadOnlyKluis kluis = Kluis.openReadOnlyAt(file, key, commit, doorway.options())) {
      return !PlainExport.of(kluis, folder).isEmpty();
    }
  }

  private void told(boolean done, String good, String refused, Path where) {
    if (done) {
      kit.dialogs().done(wording.text(good, KluisFile.name(where)));
    } else {
      kit.dialogs().problem(wording.text("not.done"), wording.text(refused));
    }
  }
}
