package org.toevertrouwd.app.window;

import java.util.List;
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

  /**
   * Where it stands now, unless it is not shown.
   *
   * @param before where it stood last time: what a window that fills its screen returns to
   */
  Optional<Frame> taken(Optional<Frame> before) {
    if (!stage.isShowing() || stage.isIconified()) {
      return Optional.empty();
    }
    if (stage.isMaximized() && before.isPresent()) {
      return before.map(
          last -> new Frame(last.x(), last.y(), last.width(), last.height(), true));
    }
    return Optional.of(
        new Frame(
            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()));
  }

  private void put(Frame frame) {
    Rectangle2D screen = screens(frame).getFirst().getVisualBounds();
    double width = within(frame.width(), stage.getMinWidth(), screen.getWidth());
    double height = within(frame.height(), stage.getMinHeight(), screen.getHeight());
    stage.setWidth(width);
    stage.setHeight(height);
    stage.setX(within(frame.x(), screen.getMinX(), screen.getMaxX() - width));
    stage.setY(within(frame.y(), screen.getMinY(), screen.getMaxY() - height));
    stage.setMaximized(frame.maximised());
  }

  private static double within(double wanted, double least, double most) {
    return Math.clamp(wanted, Math.min(least, most), most);
  }

  private static boolean isVisible(Frame frame) {
    return !screens(frame).isEmpty();
  }

  private static List<Screen> screens(Frame frame) {
    return Screen.getScreensForRectangle(
        frame.x(), frame.y(), Math.min(frame.width(), LEAST_WIDTH), LEAST_HEIGHT / 2);
  }
}
