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
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Overlay;
import org.toevertrouwd.ui.settings.WindowSettings;
import org.toevertrouwd.ui.shell.Notices;
import org.toevertrouwd.ui.shell.Rail;
import org.toevertrouwd.ui.shell.Shell;

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
  private Duration untilLock = Duration.ofMinutes(5);

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
    untilLock = Duration.ofMinutes(minutes);
    idle.start(untilLock);
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

  /** Lays the card for a first call over the page, or takes it away. */
  Desk desk() {
    return new Desk(furniture.kit(), kluis, reference, shell, saving, discretion);
  }

  /** Saves what was typed, closes the kluis, and only then shows the locked window. */
  void lock() {
    if (state == WindowState.OPEN) {
      lock(onLocked);
    }
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
    Unsaved question = new Unsaved(this);
    saving(
        () -> {
          shell.screen().saveNow();
          furniture.overlay().page(new StackPane());
        },
        this::lockNow,
        question::ask);
  }

  /** Whether it is locking, or asks whether it may although something is not saved. */
  boolean locking() {
    return state == WindowState.LOCKING;
  }

  /** Saves what is on the screen and goes on only when it is saved. */
  void saved(Runnable then) {
    saving(shell.screen()::saveNow, then, () -> {});
  }

  private void saving(Runnable saves, Runnable then, Runnable otherwise) {
    desk().afterSaving(saves, then, otherwise);
  }

  /** Shows the page again that was about to be locked. */
  void stay() {
    state = state.to(WindowState.OPEN);
    afterwards.clear();
    furniture.overlay().page(shell.view());
    idle.start(untilLock);
  }

  /** Closes the kluis; what could not be saved is gone. */
  void lockNow() {
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
    shell = new Shell(this::lock);
    Desk desk = desk();
    shell.furnish(new Screens(desk, furniture.settings()), new Rail(desk));
    shell.guard(desk::afterSaving);
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
