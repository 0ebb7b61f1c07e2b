package org.toevertrouwd.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.ui.Fx;

/** What happens around the first page, and only once it has been painted. */
class WindowStartTest {

  @Test
  void whatCanWaitHappensOnceAndOnlyAfterTheFirstFrames() throws InterruptedException {
    AtomicInteger done = new AtomicInteger();
    CountDownLatch happened = new CountDownLatch(1);
    Stage stage = Fx.on(WindowStartTest::shown);

    int atOnce =
        Fx.on(
            () -> {
              OncePainted.run(
                  () -> {
                    done.incrementAndGet();
                    happened.countDown();
                  });
              return done.get();
            });

    assertThat(atOnce).isZero();
    assertThat(happened.await(20, TimeUnit.SECONDS)).isTrue();
    Fx.run(stage::hide);
    assertThat(done).hasValue(1);
  }

  @Test
  void theIconComesInTheSizesThatSystemsAskFor() {
    Stage stage = Fx.on(Stage::new);

    Fx.run(() -> StageIcons.put(stage));

    assertThat(stage.getIcons())
        .noneMatch(Image::isError)
        .allMatch(icon -> icon.getWidth() == icon.getHeight())
        .extracting(Image::getWidth)
        .containsExactly(16.0, 24.0, 32.0, 48.0, 64.0, 128.0, 256.0);
  }

  private static Stage shown() {
    Stage stage = new Stage();
    stage.setScene(new Scene(new StackPane(), 100, 100));
    stage.show();
    return stage;
  }
}
