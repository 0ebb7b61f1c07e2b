package org.toevertrouwd.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WriterThreadTest {

  private final WriterThread writer = new WriterThread();

  @AfterEach
  void close() {
    writer.close();
  }

  @Test
  void everythingHappensOnOneThread() throws InterruptedException {
    List<Thread> seen = Collections.synchronizedList(new ArrayList<>());
    List<Thread> callers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Thread caller =
          Thread.ofVirtual()
              .start(
                  () ->
                      writer.<Boolean, RuntimeException>call(
                          () -> seen.add(Thread.currentThread())));
      callers.add(caller);
    }
    for (Thread caller : callers) {
      caller.join();
    }

    assertThat(seen).hasSize(20);
    assertThat(seen.stream().distinct()).hasSize(1);
  }

  @Test
  void whateverAJobThrowsArrivesAsItself() {
    IOException checked = new IOException("checked");
    AssertionError error = new AssertionError("error");

    assertThatThrownBy(() -> writer.<Boolean, IOException>call(() -> failing(checked)))
        .isSameAs(checked);
    assertThatThrownBy(() -> writer.<Boolean, IOException>call(() -> failing(error)))
        .isSameAs(error);
  }

  @Test
  void anInterruptedCallerNeitherStopsTheJobNorLeavesWithoutAnAnswer() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    AtomicBoolean jobWasInterrupted = new AtomicBoolean();
    AtomicBoolean stayedInterrupted = new AtomicBoolean();
    Thread caller =
        Thread.ofPlatform()
            .start(
                () -> {
                  writer.<Boolean, RuntimeException>call(
                      () -> {
                        begun.countDown();
                        jobWasInterrupted.set(!endsQuietly(mayEnd));
                        return true;
                      });
                  stayedInterrupted.set(Thread.currentThread().isInterrupted());
                });
    begun.await();
    caller.interrupt();
    mayEnd.countDown();
    caller.join();

    assertThat(jobWasInterrupted).isFalse();
    assertThat(stayedInterrupted).isTrue();
  }

  @Test
  void afterClosingNothingIsTakenOn() {
    writer.close();

    assertThatThrownBy(() -> writer.<Boolean, RuntimeException>call(() -> true))
        .isInstanceOf(StoreException.Closed.class);
  }

  private static boolean failing(Throwable thrown) throws IOException {
    switch (thrown) {
      case IOException checked -> throw checked;
      case Error error -> throw error;
      default -> throw new IllegalStateException(thrown);
    }
  }

  private static boolean endsQuietly(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
