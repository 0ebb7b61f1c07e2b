package org.toevertrouwd.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import org.toevertrouwd.ui.kit.Looks;

/** The window's thread, without a display; started once for all tests. */
public final class Fx {

  private static final boolean STARTED = start();

  private Fx() {}

  /** Does something on the window's thread and waits for it. */
  public static <T> T on(Callable<T> work) {
    if (!STARTED) {
      throw new IllegalStateException("no toolkit");
    }
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Does something on the window's thread and waits for it. */
  public static void run(Runnable work) {
    on(
        () -> {
          work.run();
          return true;
        });
  }

  private static boolean start() {
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
      started.await();
    } catch (IllegalStateException e) {
      // Somebody else, such as TestFX, started it already.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Platform.setImplicitExit(false);
    Looks.loadFonts();
    return true;
  }
}
