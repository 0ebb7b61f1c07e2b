package org.toevertrouwd.bench;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.toevertrouwd.app.window.ProgramWindow;
import org.toevertrouwd.app.window.Surroundings;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.FxDelays;
import org.toevertrouwd.ui.kit.Jobs;
import org.toevertrouwd.ui.kit.NobodyChooses;

/**
 * The real window on the headless platform, drawn in software: every pulse lays out and paints, and
 * nothing depends on a display.
 */
final class BenchWindow {

  private final Stage stage;
  private final ProgramWindow window;
  private final Scene scene;
  private final Executor painter;

  private BenchWindow(Stage stage, ProgramWindow window, Executor painter) {
    this.stage = stage;
    this.window = window;
    this.scene = stage.getScene();
    this.painter = painter;
  }

  static BenchWindow shown(Path settings) throws Exception {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    Platform.setImplicitExit(false);
    return on(
        () -> {
          Stage stage = new Stage();
          Surroundings world =
              new Surroundings(
                  settings,
                  Clock.systemDefaultZone(),
                  Locale.forLanguageTag("nl-BE"),
                  Practice.OPTIONS,
                  new NobodyChooses(),
                  new FxDelays());
          ProgramWindow window = new ProgramWindow(stage, world);
          window.show();
          return new BenchWindow(stage, window, painter());
        });
  }

  /** Shows an open kluis, and waits until everything on Vandaag is read and painted. */
  void open(OpenKluis kluis, Path file) throws Exception {
    on(
        () -> {
          window.opened(kluis, file, new Place.Today());
          return true;
        });
    settled();
  }

  /** Locks, and waits until the kluis is closed. */
  void lock() throws Exception {
    press(KeyCode.L);
    settled();
  }

  /** Goes to a part of the program by the rail, and waits until it is read and painted. */
  void go(String section) throws Exception {
    on(
        () -> {
          ((ToggleButton) scene.lookup("#rail-" + section)).fire();
          return true;
        });
    settled();
  }

  /** Presses a key with Ctrl. */
  void press(KeyCode code) throws Exception {
    on(
        () -> {
          Node at = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
          Event.fireEvent(
              at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
          return true;
        });
  }

  /** Types a letter where the focus is, and waits until it is painted. */
  void type(String letter) throws Exception {
    on(
        () -> {
          TextInputControl input = (TextInputControl) scene.getFocusOwner();
          Event.fireEvent(
              input,
              new KeyEvent(
                  KeyEvent.KEY_TYPED,
                  letter,
                  letter,
                  KeyCode.UNDEFINED,
                  false,
                  false,
                  false,
                  false));
          return true;
        });
    painted();
  }

  /** Goes to a place inside the open kluis, and waits until it is read and painted. */
  void go(Place place) throws Exception {
    on(
        () -> {
          window.goTo(place);
          return true;
        });
    settled();
  }

  /**
   * Takes the text of the field that has the focus, as somebody does who begins anew.
   *
   * @throws IllegalStateException if one cannot type where the focus is
   */
  void empty() throws Exception {
    on(
        () -> {
          if (!(scene.getFocusOwner() instanceof TextInputControl input) || !input.isEditable()) {
            throw new IllegalStateException("nothing to type in: " + scene.getFocusOwner());
          }
          input.clear();
          return true;
        });
  }

  /**
   * Waits until every short job that was started is done, also those that follow from them, and
   * what came of it is painted. Long jobs go on: their card with the progress is what one sees.
   */
  void settled() throws Exception {
    for (int round = 0; round < 3; round++) {
      CountDownLatch done = new CountDownLatch(1);
      on(
          () -> {
            Jobs jobs = window.jobs();
            return jobs.job(() -> true).atEnd(done::countDown).start();
          });
      done.await();
    }
    painted();
  }

  /** Listens to the pulses: hears the time between two of them, in milliseconds. */
  Pulses pulses() throws Exception {
    return on(
        () -> {
          Pulses pulses = new Pulses();
          pulses.start();
          return pulses;
        });
  }

  void close() throws Exception {
    on(
        () -> {
          stage.hide();
          return true;
        });
    // Its thread is no daemon: without this the benchmarks would never end.
    Platform.exit();
  }

  /** Waits for a pulse, with all styling and layout, and until its picture is drawn. */
  private void painted() throws Exception {
    CountDownLatch painted = new CountDownLatch(1);
    on(
        () -> {
          Runnable[] listener = new Runnable[1];
          listener[0] =
              () -> {
                scene.removePostLayoutPulseListener(listener[0]);
                // After the pulse the picture is handed to the painter, who works in order.
                Platform.runLater(() -> painter.execute(painted::countDown));
              };
          scene.addPostLayoutPulseListener(listener[0]);
          Platform.requestNextPulse();
          return true;
        });
    painted.await();
  }

  /** JavaFX has no way to ask when something is painted; its painter does one thing at a time. */
  private static Executor painter() throws ReflectiveOperationException {
    Method instance =
        Class.forName("com.sun.javafx.tk.quantum.QuantumRenderer").getDeclaredMethod("getInstance");
    instance.setAccessible(true);
    return (Executor) instance.invoke(null);
  }

  private static <T> T on(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }

  /** The time between pulses. */
  static final class Pulses extends AnimationTimer {

    private final List<Double> gaps = new ArrayList<>();
    private long last;

    @Override
    public void handle(long now) {
      long nanos = System.nanoTime();
      if (last != 0) {
        gaps.add((nanos - last) / 1e6);
      }
      last = nanos;
    }

    /** The longest gap since the last question. */
    double longest() throws Exception {
      return on(
          () -> {
            double longest = gaps.stream().mapToDouble(Double::doubleValue).max().orElse(0);
            gaps.clear();
            return longest;
          });
    }
  }
}
