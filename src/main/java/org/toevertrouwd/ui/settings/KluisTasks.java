package org.toevertrouwd.ui.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.Passphrase;
import org.toevertrouwd.kluis.RecoveryCode;
import org.toevertrouwd.report.RecoverySheet;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.session.PlainExport;
import org.toevertrouwd.session.RecoveryReminder;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Dialogs;
import org.toevertrouwd.ui.kit.Job;
import org.toevertrouwd.ui.start.CodeSheet;
import org.toevertrouwd.wording.Language;
import org.toevertrouwd.wording.Wording;

/**
 * What can be done with the kluis itself. Every task asks the passphrase again, so that nobody who
 * finds the window open can take the kluis over; what is typed is wiped when the task is done.
 */
final class KluisTasks {

  private final Desk desk;
  private final Wording wording;
  private final ReadOnlyObjectWrapper<Stage> stage =
      new ReadOnlyObjectWrapper<>(new Stage.Overview());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  KluisTasks(Desk desk) {
    this.desk = desk;
    this.wording = desk.kit().wording(KluisTasks.class);
  }

  /** Where one is. */
  ReadOnlyObjectProperty<Stage> stage() {
    return stage.getReadOnlyProperty();
  }

  /** Why the passphrase was not taken; empty as long as nothing is wrong. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Begins a task: asks for the passphrase, and before an export whether it is really meant. */
  void begin(Task task) {
    problem.set("");
    if (task == Task.EXPORT) {
      desk.kit()
          .dialogs()
          .ask(
              Dialogs.Question.dangerous(
                  wording.text("export.ask"),
                  wording.text("export.ask.text"),
                  wording.text("export.ask.yes")),
              () -> stage.set(new Stage.Asking(task)));
    } else {
      stage.set(new Stage.Asking(task));
    }
  }

  /** Back to the settings; a code that was shown is forgotten. */
  void back() {
    if (stage.get() instanceof Stage.Showing(RecoveryCode code)) {
      code.close();
    }
    problem.set("");
    stage.set(new Stage.Overview());
  }

  /**
   * Another passphrase.
   *
   * @param current wiped when done
   * @param next wiped when done
   */
  Job<?> changePassphrase(char[] current, char[] next) {
    return guarded(current, kluis -> change(kluis, next))
        .then(_ -> done(wording.text("passphrase.done")))
        .atEnd(() -> Arrays.fill(next, '\0'));
  }

  private static Path change(OpenKluis kluis, char[] next) throws KluisException {
    kluis.changePassphrase(next);
    return kluis.<Path, RuntimeException>onFile(file -> file.file());
  }

  /**
   * Another recovery code, shown until {@link #back()}.
   *
   * @param current wiped when done
   */
  Job<?> newCode(char[] current) {
    return guarded(current, KluisTasks::renewed).then(code -> stage.set(new Stage.Showing(code)));
  }

  /**
   * From here on the old sheet is worth nothing, whether or not anybody gets to see the new one.
   */
  private static RecoveryCode renewed(OpenKluis kluis) throws KluisException {
    RecoveryReminder.begin(kluis);
    return kluis.newRecoveryCode();
  }

  /** The owner says that she has the code that is shown. */
  void codeKept() {
    desk.kit().jobs().job(() -> RecoveryReminder.end(desk.kluis())).start();
    back();
  }

  /** Writes the sheet with the code that is shown. */
  Job<?> saveSheet(RecoveryCode code, Path file) {
    var today = desk.kit().today();
    Language language = desk.kit().language();
    return desk.kit()
        .jobs()
        .longJob(
            _ -> {
              char[] text = code.text();
              try {
                return CodeSheet.write(RecoverySheet.of(text, today), language, file);
              } finally {
                Arrays.fill(text, '\0');
              }
            })
        .then(_ -> desk.kit().dialogs().done(wording.text("code.saved")));
  }

  /**
   * Reads everything again.
   *
   * @param current wiped when done
   */
  Job<?> check(char[] current) {
    return guarded(current, kluis -> checked(kluis, current))
        .then(findings -> stage.set(new Stage.Checked(findings)));
  }

  private static Findings checked(OpenKluis kluis, char[] current) throws KluisException {
    try (Passphrase key = new Passphrase(current)) {
      return kluis.<Findings, KluisException>onFile(file -> Findings.of(file, key));
    }
  }

  /**
   * Everything, unencrypted.
   *
   * @param current wiped when done
   * @param folder new or empty
   */
  Job<?> export(char[] current, Path folder) {
    return guarded(current, kluis -> exported(kluis, folder))
        .then(files -> done(wording.text("export.done", files.size())));
  }

  private static List<Path> exported(OpenKluis kluis, Path folder)
      throws IOException, KluisException, Stopped {
    if (PlainExport.holdsSomething(folder)) {
      throw new Stopped("export.not-empty");
    }
    return PlainExport.of(kluis, folder);
  }

  /** What a task does once the passphrase fits. */
  @FunctionalInterface
  private interface Guarded<T> {
    T run(OpenKluis kluis) throws Exception;
  }

  /** A task that stopped before anything happened; the message is the key of a text. */
  private static final class Stopped extends Exception {
    private static final long serialVersionUID = 1L;

    Stopped(String key) {
      super(key);
    }
  }

  private <T> Job<T> guarded(char[] current, Guarded<T> task) {
    problem.set("");
    OpenKluis kluis = desk.kluis();
    return desk.kit()
        .jobs()
        .longJob(
            _ -> {
              requireFit(kluis, current);
              return task.run(kluis);
            })
        .onFailure(Stopped.class, e -> problem.set(wording.text("stopped." + e.getMessage())))
        .onFailure(KluisException.class, desk.kit().dialogs()::problem)
        .atEnd(() -> Arrays.fill(current, '\0'));
  }

  private static void requireFit(OpenKluis kluis, char[] current) throws KluisException, Stopped {
    if (current.length == 0) {
      throw new Stopped("empty");
    }
    try (Passphrase key = new Passphrase(current)) {
      if (!kluis.<Boolean, KluisException>onFile(file -> file.opensWith(key))) {
        throw new Stopped("wrong");
      }
    }
  }

  private void done(String text) {
    back();
    desk.kit().dialogs().done(text);
  }
}
