package org.toevertrouwd.ui.start;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.toevertrouwd.kluis.InvalidRecoveryCodeException;
import org.toevertrouwd.kluis.Key;
import org.toevertrouwd.kluis.Kluis;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.KluisMissingException;
import org.toevertrouwd.kluis.KluisPosition;
import org.toevertrouwd.kluis.Passphrase;
import org.toevertrouwd.kluis.RecoveryCode;
import org.toevertrouwd.kluis.WrongKeyException;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.StoreException;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Dialogs;
import org.toevertrouwd.ui.kit.Job;
import org.toevertrouwd.ui.kit.Jobs;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.start.UnlockStage.Slip;
import org.toevertrouwd.wording.Wording;

/** The way into a kluis that is there: by passphrase or recovery code, past whatever is in it. */
final class UnlockFlow {

  private final Doorway doorway;
  private final Kit kit;
  private final Path file;
  private final Troubles troubles;
  private final Rescue rescue;
  private final ReadOnlyObjectWrapper<UnlockStage> stage =
      new ReadOnlyObjectWrapper<>(new UnlockStage.Passphrase(false));
  private Optional<Key> key = Optional.empty();
  private Optional<OpenKluis> held = Optional.empty();
  private boolean byCode;
  private boolean left;

  UnlockFlow(Doorway doorway, Path file) {
    this.doorway = doorway;
    this.kit = doorway.kit();
    this.file = file;
    this.troubles = new Troubles(kit.formats(), kit.clock());
    this.rescue = new Rescue(doorway, file);
  }

  ReadOnlyObjectProperty<UnlockStage> stage() {
    return stage.getReadOnlyProperty();
  }

  /** Looks whether there is a kluis at all, before a passphrase is asked in vain. */
  void look() {
    kit.jobs()
        .job(() -> Kluis.info(file))
        .onFailure(KluisMissingException.class, this::missing)
        .onFailure(KluisException.class, refusal -> stop(troubles.of(refusal)))
        .start();
  }

  /** Tries a passphrase, and wipes it. */
  void open(char[] typed) {
    try {
      if (typed.length > 0 && !working()) {
        byCode = false;
        use(new Passphrase(typed));
      }
    } finally {
      Arrays.fill(typed, '\0');
    }
  }

  /** Tries a recovery code, and wipes it; spaces, dashes and case do not matter. */
  void recover(char[] typed) {
    try {
      if (!working()) {
        byCode = true;
        use(RecoveryCode.parse(typed));
      }
    } catch (InvalidRecoveryCodeException slip) {
      ask(Slip.valueOf(slip.problem().name()));
    } finally {
      Arrays.fill(typed, '\0');
    }
  }

  /** Asks the passphrase. */
  void askPassphrase() {
    release();
    stage.set(new UnlockStage.Passphrase(false));
  }

  /** Asks the recovery code. */
  void askCode() {
    release();
    ask(Slip.NONE);
  }

  /** Sets a new passphrase on a kluis that the recovery code opened, wipes it, and goes in. */
  void choose(char[] passphrase) {
    OpenKluis kluis = held.orElseThrow();
    work(_ -> {
          kluis.changePassphrase(passphrase);
          return kluis;
        })
        .then(this::enter)
        .onFailure(KluisException.class, refusal -> notChanged(refusal))
        .onFailure(Exception.class, this::unforeseen)
        .atEnd(() -> Arrays.fill(passphrase, '\0'))
        .start();
  }

  /** Does what a person chose on the page of a trouble. */
  void take(Way way) {
    switch (way) {
      case AGAIN -> again();
      case OTHER -> rescue.other().ifPresent(doorway.entrance()::unlock);
      case COPY -> rescue.copy();
      case READABLE -> readable();
      case ADOPT -> adopt();
      case GO_ON -> goOn();
      case FIRST_PAGE -> doorway.entrance().start();
    }
  }

  /** Gives up whatever is held; nothing follows any more. */
  void leave() {
    left = true;
    if (!working()) {
      release();
    }
  }

  private void use(Key next) {
    release();
    key = Optional.of(next);
    attempt();
  }

  private void attempt() {
    Key tried = key.orElseThrow();
    work(_ -> OpenKluis.open(file, tried, remembered(), doorway.options()))
        .then(this::arrived)
        .onFailure(WrongKeyException.class, _ -> wrong())
        .onFailure(KluisException.class, refusal -> stop(troubles.of(refusal)))
        .onFailure(StoreException.class, this::refused)
        .onFailure(Exception.class, this::unforeseen)
        .start();
  }

  private <T> Job<T> work(Jobs.LongWork<T> work) {
    stage.set(new UnlockStage.Working(byCode));
    return kit.jobs().longJob(work);
  }

  private void arrived(OpenKluis kluis) {
    held = Optional.of(kluis);
    if (left) {
      release();
      return;
    }
    troubles.of(kluis.freshness()).ifPresentOrElse(this::stop, () -> ready(kluis));
  }

  private void ready(OpenKluis kluis) {
    if (byCode) {
      stage.set(new UnlockStage.NewPassphrase());
    } else {
      enter(kluis);
    }
  }

  private void enter(OpenKluis kluis) {
    held = Optional.empty();
    release();
    doorway.entrance().opened(kluis, file, new Place.Today());
  }

  private void wrong() {
    release();
    if (byCode) {
      ask(Slip.OTHER_KLUIS);
    } else {
      stage.set(new UnlockStage.Passphrase(true));
    }
  }

  private void again() {
    if (key.isPresent() && held.isEmpty()) {
      attempt();
    } else {
      askPassphrase();
      look();
    }
  }

  private void goOn() {
    Wording wording = kit.wording(UnlockFlow.class);
    kit.dialogs()
        .ask(
            Dialogs.Question.of(
                wording.text("older.ask.title"),
                wording.text("older.ask.text"),
                wording.text("older.ask.action")),
            this::accept);
  }

  private void accept() {
    OpenKluis kluis = held.orElseThrow();
    work(_ -> {
          kluis.acceptOlder();
          return kluis;
        })
        .then(this::ready)
        .onFailure(KluisException.class, refusal -> stop(troubles.of(refusal)))
        .onFailure(Exception.class, this::unforeseen)
        .start();
  }

  private void readable() {
    if (stage.get() instanceof UnlockStage.Stopped(Trouble trouble)) {
      key.ifPresent(
          opened ->
              trouble.lastGood().ifPresent(point -> rescue.readable(opened, point.commitNumber())));
    }
  }

  private void adopt() {
    Key opened = key.orElseThrow();
    work(_ -> {
          Kluis.adoptOrphan(file, opened, doorway.options());
          return true;
        })
        .then(_ -> attempt())
        .onFailure(WrongKeyException.class, _ -> wrong())
        .onFailure(KluisException.class, refusal -> stop(troubles.of(refusal)))
        .onFailure(Exception.class, this::unforeseen)
        .start();
  }

  /** With a finished rewrite beside it, the key is needed to take that. */
  private void missing(KluisMissingException refusal) {
    if (refusal.orphan().isEmpty()) {
      stop(troubles.of(refusal));
    }
  }

  private void refused(StoreException refusal) {
    troubles
        .of(refusal)
        .ifPresentOrElse(
            this::stop,
            () -> {
              askPassphrase();
              kit.dialogs().problem(refusal);
            });
  }

  /** Whatever it was, the passphrase can be asked again. */
  private void unforeseen(Exception failure) {
    askPassphrase();
    kit.dialogs().problem(failure);
  }

  private void notChanged(KluisException refusal) {
    Trouble trouble = troubles.of(refusal);
    stage.set(new UnlockStage.NewPassphrase());
    Wording wording = kit.wording(UnlockFlow.class);
    kit.dialogs().problem(trouble.text(wording, "title"), trouble.text(wording, "kept"));
  }

  private void stop(Trouble trouble) {
    stage.set(new UnlockStage.Stopped(trouble));
  }

  private void ask(Slip slip) {
    stage.set(new UnlockStage.Code(slip));
  }

  private boolean working() {
    return stage.get() instanceof UnlockStage.Working;
  }

  private Optional<KluisPosition> remembered() throws KluisException {
    try {
      return doorway.known().of(Kluis.info(file).vaultId());
    } catch (UncheckedIOException e) {
      // What this computer remembers cannot be read; the kluis itself is not concerned.
      return Optional.empty();
    }
  }

  private void release() {
    key.ifPresent(Key::close);
    key = Optional.empty();
    held.ifPresent(OpenKluis::close);
    held = Optional.empty();
  }
}
