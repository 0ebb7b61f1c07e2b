package org.toevertrouwd.ui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.RecoveryCode;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.report.RecoverySheet;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.session.RecoveryReminder;
import org.toevertrouwd.store.StoreException;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Choosers;
import org.toevertrouwd.ui.kit.Dialogs;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.wording.Wording;

/** Making a kluis: what was chosen so far, and the steps there and back. */
final class SetupFlow {

  private final Doorway doorway;
  private final Kit kit;
  private final Wording wording;
  private final PlaceModel place;
  private final PassphraseModel passphrase;
  private final ObjectProperty<WorkArea> workArea;
  private final ReadOnlyObjectWrapper<SetupStep> step = new ReadOnlyObjectWrapper<>(SetupStep.WORK);
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper paperSaved = new ReadOnlyBooleanWrapper();
  private Optional<OpenKluis> made = Optional.empty();
  private Optional<CodeModel> code = Optional.empty();
  private boolean left;

  /**
   * A kluis to be made.
   *
   * @param documents where it is suggested to live
   * @param workArea chosen before, if the steps begin again in another language
   */
  SetupFlow(Doorway doorway, Path documents, ObjectProperty<WorkArea> workArea) {
    this.workArea = workArea;
    this.doorway = doorway;
    this.kit = doorway.kit();
    this.wording = kit.wording(SetupFlow.class);
    this.place = new PlaceModel(kit.jobs(), documents, wording.text("file.name"));
    this.passphrase = new PassphraseModel(kit.jobs());
  }

  ReadOnlyObjectProperty<SetupStep> step() {
    return step.getReadOnlyProperty();
  }

  ObjectProperty<WorkArea> workArea() {
    return workArea;
  }

  PlaceModel place() {
    return place;
  }

  PassphraseModel passphrase() {
    return passphrase;
  }

  /** The recovery code, once there is one. */
  CodeModel code() {
    return code.orElseThrow();
  }

  /** Whether the kluis is being made at this moment. */
  ReadOnlyBooleanProperty working() {
    return working.getReadOnlyProperty();
  }

  /** Whether the sheet with the recovery code was saved. */
  ReadOnlyBooleanProperty paperSaved() {
    return paperSaved.getReadOnlyProperty();
  }

  /** To the next step; stays where something is missing. */
  void next() {
    switch (step.get()) {
      case WORK -> step.set(SetupStep.PLACE);
      case PLACE -> {
        if (place.state().get() == PlaceModel.State.FREE) {
          step.set(SetupStep.PASSPHRASE);
        }
      }
      case PASSPHRASE -> passphrase.chosen().ifPresent(this::make);
      case CODE -> step.set(SetupStep.CODE_BACK);
      case CODE_BACK -> {
        if (code().right().get()) {
          confirmed();
        }
      }
      case READY -> work();
    }
  }

  /** One step back; from the recovery code after a question, since the next one will be another. */
  void back() {
    switch (step.get()) {
      case WORK -> doorway.entrance().start();
      case PLACE -> step.set(SetupStep.WORK);
      case PASSPHRASE -> {
        passphrase.forget();
        step.set(SetupStep.PLACE);
      }
      case CODE ->
          kit.dialogs()
              .ask(
                  Dialogs.Question.of(
                      wording.text("unmake.title"),
                      wording.text("unmake.text"),
                      wording.text("unmake.action")),
                  this::unmake);
      case CODE_BACK, READY -> step.set(SetupStep.CODE);
    }
  }

  /** Lets the person choose another place. */
  void choosePlace() {
    kit.choosers()
        .save(
            wording.text("place.choose"),
            KluisFile.name(place.file().get()),
            KluisFile.kind(wording))
        .ifPresent(place::choose);
  }

  /** Opens the file that stands in the way, in place of making another. */
  void openInstead() {
    doorway.entrance().unlock(place.file().get());
  }

  /** Saves the sheet with the recovery code where the person wants it. */
  void savePaper() {
    kit.choosers()
        .save(
            wording.text("paper.title"),
            wording.text("paper.name"),
            new Choosers.Kind(wording.text("paper.kind"), "pdf"))
        .ifPresent(this::savePaper);
  }

  /** Straight to work. */
  void work() {
    enter(new Place.Today());
  }

  /** First a look around in a made-up dossier. */
  void lookAround() {
    OpenKluis kluis = made.orElseThrow();
    ExampleDossier example = new ExampleDossier(wording, kit.clock());
    kit.jobs()
        .job(() -> kluis.store().write(example::write))
        .then(id -> enter(new Place.OneDossier(id)))
        .start();
  }

  /** Gives up what is held: the file of a kluis that was made stays. */
  void leave() {
    left = true;
    passphrase.begin();
    forgetCode();
    made.ifPresent(OpenKluis::close);
    made = Optional.empty();
  }

  private void make(char[] chosen) {
    if (working.get()) {
      Arrays.fill(chosen, '\0');
      return;
    }
    working.set(true);
    Path file = place.file().get();
    WorkArea area = workArea.get();
    kit.jobs()
        .longJob(_ -> create(file, chosen, area))
        .then(this::made)
        .onFailure(KluisException.class, this::notMade)
        .atEnd(
            () -> {
              Arrays.fill(chosen, '\0');
              working.set(false);
            })
        .start();
  }

  /** Whoever stops before the code was typed back is asked about it at the next opening. */
  private OpenKluis.Made create(Path file, char[] chosen, WorkArea area) throws KluisException {
    OpenKluis.Made fresh = OpenKluis.create(file, chosen, area, doorway.options());
    try {
      RecoveryReminder.begin(fresh.kluis());
    } catch (StoreException e) {
      // Only the reminder is missing; the code is asked for in a moment all the same.
      return fresh;
    }
    return fresh;
  }

  private void confirmed() {
    step.set(SetupStep.READY);
    OpenKluis kluis = made.orElseThrow();
    kit.jobs().job(() -> RecoveryReminder.end(kluis)).start();
  }

  private void made(OpenKluis.Made now) {
    try (RecoveryCode fresh = now.recoveryCode()) {
      if (left) {
        now.kluis().close();
        return;
      }
      made = Optional.of(now.kluis());
      code = Optional.of(new CodeModel(fresh.text()));
    }
    passphrase.begin();
    paperSaved.set(false);
    step.set(SetupStep.CODE);
  }

  private void notMade(KluisException refusal) {
    Trouble trouble = new Troubles(kit.formats(), kit.clock()).of(refusal);
    place.choose(place.file().get());
    kit.dialogs()
        .problem(
            trouble.text(wording, "title"),
            trouble.text(wording, "what") + " " + trouble.text(wording, "todo"));
  }

  /** The kluis that was just made goes, with nothing in it: its code is to be replaced. */
  private void unmake() {
    OpenKluis kluis = made.orElseThrow();
    Path file = place.file().get();
    made = Optional.empty();
    forgetCode();
    kit.jobs()
        .job(
            () -> {
              kluis.close();
              return Files.deleteIfExists(file);
            })
        .then(_ -> place.choose(file))
        .onFailure(IOException.class, kit.dialogs()::problem)
        .start();
    step.set(SetupStep.PASSPHRASE);
  }

  private void savePaper(Path target) {
    RecoverySheet sheet = RecoverySheet.of(code().text(), kit.today());
    kit.jobs()
        .longJob(_ -> CodeSheet.write(sheet, kit.language(), target))
        .then(
            saved -> {
              paperSaved.set(true);
              kit.dialogs().done(wording.text("paper.done", KluisFile.name(saved)));
            })
        .onFailure(IOException.class, kit.dialogs()::problem)
        .start();
  }

  private void enter(Place first) {
    OpenKluis kluis = made.orElseThrow();
    made = Optional.empty();
    forgetCode();
    doorway.entrance().opened(kluis, place.file().get(), first);
  }

  private void forgetCode() {
    code.ifPresent(CodeModel::forget);
    code = Optional.empty();
  }
}
