package org.toevertrouwd.app.window;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.toevertrouwd.settings.Preferences.Frame;

/** Where the window stands: as it was last time, if there still is a screen there. */
final class WindowFrame {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 720;
  private static final double LEAST_HEIGHT = 520;

  private final Stage stage;

  WindowFrame(Stage stage) {
    this.stage = stage;
  }

  void put(Optional<Frame> wanted) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    stage.setWidth(Math.min(WIDTH, screen.getWidth()));
    stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
    wanted.filter(WindowFrame::isVisible).ifPresent(this::put);
  }

  /** Where it stands now, unless it is not shown. */
  Optional<Frame> taken() {
    if (!stage.isShowing() || stage.isIconified()) {
      return Optional.empty();
    }
    return Optional.of(
        new Frame(
            stage.getX(),
            stage.getY(),
            stage.getWidth(),
            stage.getHeight(),
            stage.isMaximized()));
  }

  private void put(Frame frame) {
    stage.setX(frame.x());
    stage.setY(frame.y());
    stage.setWidth(Math.max(LEAST_WIDTH, frame.width()));
    stage.setHeight(Math.max(LEAST_HEIGHT, frame.height()));
    stage.setMaximized(frame.maximised());
  }

  private static boolean isVisible(Frame frame) {
    return !Screen.getScreensForRectangle(
            frame.x(), frame.y(), Math.min(frame.width(), LEAST_WIDTH), LEAST_HEIGHT / 2)
        .isEmpty();
  }
}
