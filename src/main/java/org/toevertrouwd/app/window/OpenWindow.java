package org.toevertrouwd.app.window;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.settings.KnownKluizen;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Discretion;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.desk.Reference;
import org.toevertrouwd.ui.desk.SaveState;
import org.toevertrouwd.ui.kit.Dialogs;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Overlay;
import org.toevertrouwd.ui.settings.WindowSettings;
import org.toevertrouwd.ui.shell.Notices;
import org.toevertrouwd.ui.shell.Rail;
import org.toevertrouwd.ui.shell.Shell;
import org.toevertrouwd.wording.Wording;

/** An open kluis in the window, from the moment it opens until it is locked. */
final class OpenWindow {

  private final OpenKluis kluis;
  private final Reference reference;
  private final KnownKluizen known;
  private final Runnable onLocked;
  private final SaveState saving = new SaveState();
  private final Discretion discretion = new Discretion();
  private final IdleLock idle;
  private Shell shell = new Shell(() -> {});
  private Furniture furniture;
  private final List<Runnable> afterwards = new ArrayList<>();
  private final Set<String> dismissed = new HashSet<>();
  private WindowState state = WindowState.OPEN;

  /** What it stands among; another language brings another. */
  record Furniture(Kit kit, Overlay overlay, WindowSettings settings) {}

  /**
   * A kluis that was just opened.
   *
   * @param onLocked called once it is locked
   */
  OpenWindow(
      OpenKluis kluis,
      Reference reference,
      KnownKluizen known,
      Furniture furniture,
      Runnable onLocked) {
    this.kluis = kluis;
    this.reference = reference;
    this.known = known;
    this.furniture = furniture;
    this.onLocked = onLocked;
    this.idle =
        new IdleLock(furniture.kit().clock(), furniture.kit().delays(), new LockWarning(this));
  }

  /** Shows a place for the first time. */
  void begin(Place first, int minutesUntilLock) {
    build(first);
    lockAfter(minutesUntilLock);
    remember();
  }

  /** Shows the same place among other furniture; what was typed is saved first. */
  void move(Furniture other) {
    Place place = shell.place();
    shell.clear();
    furniture = other;
    build(place);
  }

  /** Locks after so many minutes without anybody there. */
  void lockAfter(int minutes) {
    idle.start(Duration.ofMinutes(minutes));
  }

  /** Somebody is there. */
  void touched() {
    idle.touched();
  }

  Shell shell() {
    return shell;
  }

  Discretion discretion() {
    return discretion;
  }

  Furniture furniture() {
    return furniture;
  }

  /** What screens of this kluis work with. */
  Desk desk() {
    return new Desk(furniture.kit(), kluis, reference, shell, saving, discretion);
  }

  /** Saves what was typed, closes the kluis, and only then shows the locked window. */
  void lock() {
    if (state == WindowState.OPEN) {
      lock(onLocked);
    }
  }

  /** The same for a person who is there: what cannot be saved is not given up without asking. */
  void lockWhenSaved() {
    if (state == WindowState.OPEN) {
      lockWhenSaved(onLocked);
    }
  }

  /** The same, and goes on with something else; not if the person rather stays. */
  void lockWhenSaved(Runnable then) {
    if (state != WindowState.OPEN || isSaved()) {
      lock(then);
      return;
    }
    shell.screen().saveNow();
    furniture.kit().jobs().job(() -> true).atEnd(() -> lockOrAsk(then)).start();
  }

  private void lockOrAsk(Runnable then) {
    if (state != WindowState.OPEN || !hasLost()) {
      lock(then);
      return;
    }
    Wording wording = furniture.kit().wording(OpenWindow.class);
    furniture
        .overlay()
        .ask(
            Dialogs.Question.dangerous(
                wording.text("unsaved.title"),
                wording.text("unsaved.text"),
                wording.text("unsaved.lock")),
            () -> lock(then));
  }

  /** Whether the last change is not in the kluis. */
  boolean hasLost() {
    return saving.told().get() instanceof SaveState.Told.Failed;
  }

  private boolean isSaved() {
    return switch (saving.told().get()) {
      case SaveState.Told.Nothing _, SaveState.Told.Saved _ -> true;
      case SaveState.Told.Typing _, SaveState.Told.Saving _, SaveState.Told.Failed _ -> false;
    };
  }

  /**
   * Saves what was typed, closes the kluis, and goes on with something else; while it is locking
   * already, that follows too.
   */
  void lock(Runnable then) {
    if (state == WindowState.LOCKED) {
      then.run();
      return;
    }
    afterwards.add(then);
    if (state == WindowState.LOCKING) {
      return;
    }
    state = state.to(WindowState.LOCKING);
    idle.stop();
    shell.clear();
    furniture.overlay().page(new StackPane());
    furniture
        .kit()
        .jobs()
        .job(this::close)
        .atEnd(
            () -> {
              state = state.to(WindowState.LOCKED);
              afterwards.forEach(Runnable::run);
            })
        .start();
  }

  private void build(Place place) {
    shell = new Shell(this::lockWhenSaved);
    Desk desk = desk();
    shell.furnish(new Screens(desk, furniture.settings()), new Rail(desk));
    shell.tell(new Notices(desk, dismissed));
    furniture.overlay().page(shell.view());
    shell.goTo(place);
  }

  /** On the thread of the jobs, after everything that was handed to it before. */
  private boolean close() {
    try (kluis) {
      kluis.tidy();
      known.remember(kluis.position());
    } catch (KluisException | UncheckedIOException e) {
      return false;
    }
    return true;
  }

  private void remember() {
    furniture
        .kit()
        .jobs()
        .job(
            () -> {
              known.remember(kluis.position());
              return true;
            })
        .onFailure(UncheckedIOException.class, _ -> {})
        .start();
  }
}
