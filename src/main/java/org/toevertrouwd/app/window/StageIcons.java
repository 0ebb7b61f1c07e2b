package org.toevertrouwd.app.window;

import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The icon of the window, in the sizes that systems ask for. */
final class StageIcons {

  private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256};

  private StageIcons() {}

  static void put(Stage stage) {
    stage.getIcons().setAll(IntStream.of(SIZES).mapToObj(StageIcons::icon).toList());
  }

  private static Image icon(int size) {
    String name = "/org/toevertrouwd/ui/kit/icons/icon-" + size + ".png";
    return new Image(Objects.requireNonNull(StageIcons.class.getResourceAsStream(name), name));
  }
}
