package org.toevertrouwd.ui.kit;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/**
 * Two columns where there is room for both, one under the other where there is not: in a narrow
 * window, or with large text.
 */
public final class Columns extends Pane {

  private static final double GAP = 16;

  private final VBox first = new VBox(GAP);
  private final VBox second = new VBox(GAP);
  private final Label size = new Label();
  private final double share;
  private final double leastEms;

  /**
   * Columns that are empty as yet.
   *
   * @param share of the first column, 0 to 1
   * @param leastEms how wide it must be for two columns, in heights of the text
   */
  public Columns(double share, double leastEms) {
    this.share = share;
    this.leastEms = leastEms;
    size.setManaged(false);
    size.setMouseTransparent(true);
    size.fontProperty().addListener((_, _, _) -> requestLayout());
    getChildren().addAll(first, second, size);
  }

  /** What stands first: at the left, or above. */
  public Columns first(List<? extends Node> nodes) {
    first.getChildren().setAll(nodes);
    return this;
  }

  /** What stands second: at the right, or below. */
  public Columns second(List<? extends Node> nodes) {
    second.getChildren().setAll(nodes);
    return this;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double whole = width < 0 ? getWidth() : width;
    if (second.getChildren().isEmpty()) {
      return first.prefHeight(whole);
    }
    return beside(whole)
        ? Math.max(first.prefHeight(left(whole)), second.prefHeight(whole - left(whole) - GAP))
        : first.prefHeight(whole) + GAP + second.prefHeight(whole);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    boolean beside = beside(width) && !second.getChildren().isEmpty();
    double left = beside ? left(width) : width;
    double height = first.prefHeight(left);
    first.resizeRelocate(0, 0, left, height);
    if (beside) {
      double right = width - left - GAP;
      second.resizeRelocate(left + GAP, 0, right, second.prefHeight(right));
    } else {
      second.resizeRelocate(0, height + GAP, width, second.prefHeight(width));
    }
  }

  private boolean beside(double width) {
    return width >= leastEms * size.getFont().getSize();
  }

  private double left(double width) {
    return Math.floor((width - GAP) * share);
  }
}
