package org.toevertrouwd.ui.directory;

import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.control.ToggleButton;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;

/** A way between two steps. Those of the chosen step stand out; long ones show only then. */
final class FlowLine extends Group {

  private static final double HEAD = 5;

  private final String from;
  private final String to;
  private final Path path = new Path();
  private final Polygon head = new Polygon();

  FlowLine(String from, String to) {
    this.from = from;
    this.to = to;
    setMouseTransparent(true);
    setManaged(false);
    path.getStyleClass().add("way");
    head.getStyleClass().add("way-head");
    getChildren().addAll(path, head);
  }

  /**
   * A box at the end of a way.
   *
   * @param spot where it stands in the plan
   */
  record End(ToggleButton box, FlowPlan.Spot spot) {

    double middle(double aside) {
      Bounds bounds = box.getBoundsInParent();
      return spot.wide() ? aside : bounds.getCenterX();
    }
  }

  String from() {
    return from;
  }

  String to() {
    return to;
  }

  /**
   * Shows how it stands to the chosen step.
   *
   * @param near whether it joins steps that stand close
   */
  void mark(String chosen, boolean near) {
    boolean leaves = from.equals(chosen);
    boolean comes = to.equals(chosen);
    setVisible(near || leaves || comes);
    path.getStyleClass().removeAll("leaves", "comes");
    head.getStyleClass().removeAll("leaves", "comes");
    if (leaves || comes) {
      path.getStyleClass().add(leaves ? "leaves" : "comes");
      head.getStyleClass().add(leaves ? "leaves" : "comes");
      toFront(leaves);
    }
  }

  private void toFront(boolean leaves) {
    setViewOrder(leaves ? 1 : 2);
  }

  /**
   * Draws it.
   *
   * @param aside middle of the gap between columns that a long way takes
   * @param gap room between rows
   */
  void draw(End start, End end, double aside, double gap) {
    int rows = end.spot().row() - start.spot().row();
    if (rows == 0) {
      beside(start, end);
    } else {
      down(start, end, Math.abs(rows) > 1, aside, gap);
    }
  }

  private void beside(End start, End end) {
    Bounds one = start.box().getBoundsInParent();
    Bounds other = end.box().getBoundsInParent();
    boolean right = other.getMinX() > one.getMaxX();
    double x = right ? other.getMinX() : other.getMaxX();
    double y = one.getCenterY();
    path.getElements()
        .setAll(new MoveTo(right ? one.getMaxX() : one.getMinX(), y), new LineTo(x, y));
    double back = right ? -HEAD : HEAD;
    head.getPoints().setAll(x, y, x + back, y - HEAD, x + back, y + HEAD);
  }

  private void down(End start, End end, boolean far, double aside, double gap) {
    double top = start.box().getBoundsInParent().getMaxY();
    double foot = end.box().getBoundsInParent().getMinY();
    double x0 = start.middle(far ? aside : end.middle(aside));
    double x1 = end.middle(far ? aside : x0);
    path.getElements().setAll(new MoveTo(x0, top));
    if (far) {
      bend(x0, top, aside, top + gap);
      path.getElements().add(new LineTo(aside, foot - gap));
      bend(aside, foot - gap, x1, foot);
    } else {
      bend(x0, top, x1, foot);
    }
    head.getPoints().setAll(x1, foot, x1 - HEAD, foot - HEAD, x1 + HEAD, foot - HEAD);
  }

  private void bend(double x0, double y0, double x1, double y1) {
    double middle = (y0 + y1) / 2;
    path.getElements().add(new CubicCurveTo(x0, middle, x1, middle, x1, y1));
  }
}
