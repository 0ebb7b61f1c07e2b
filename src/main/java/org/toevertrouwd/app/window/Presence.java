package org.toevertrouwd.app.window;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;

/**
 * Notices that somebody is there: a key, a button, a wheel, a touch, or a mouse that really moved.
 * When something appears under a mouse that lies still, the toolkit tells of a mouse that enters;
 * nobody is there for that.
 */
final class Presence {

  private final Runnable noticed;
  private Point2D mouse = Point2D.ZERO;

  Presence(Runnable noticed) {
    this.noticed = noticed;
  }

  void watch(Scene scene) {
    scene.addEventFilter(InputEvent.ANY, this::look);
  }

  private void look(InputEvent event) {
    boolean somebody =
        switch (event) {
          case MouseEvent moved when event.getEventType() != MouseEvent.MOUSE_PRESSED ->
              hasMoved(moved);
          case MouseEvent _, KeyEvent _, ScrollEvent _, TouchEvent _ -> true;
          default -> false;
        };
    if (somebody) {
      noticed.run();
    }
  }

  private boolean hasMoved(MouseEvent event) {
    Point2D now = new Point2D(event.getScreenX(), event.getScreenY());
    boolean moved = !now.equals(mouse);
    mouse = now;
    return moved;
  }
}
