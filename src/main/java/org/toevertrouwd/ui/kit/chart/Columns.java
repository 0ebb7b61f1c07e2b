package org.toevertrouwd.ui.kit.chart;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Cards in as many columns as fit, each card in the column that is shortest so far. The least width
 * of a card, in em in the style sheet, decides how many columns there are.
 */
public final class Columns extends Pane {

  private static final double GAP = 16;

  /** Columns of cards. */
  public Columns(List<? extends Node> cards) {
    getStyleClass().add("columns");
    getChildren().setAll(cards);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return widest();
  }

  @Override
  protected double computePrefWidth(double height) {
    return widest();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return place(width < 0 ? getWidth() : width, false);
  }

  @Override
  protected void layoutChildren() {
    place(getWidth(), true);
  }

  private double widest() {
    return getManagedChildren().stream().mapToDouble(card -> card.minWidth(-1)).max().orElse(0);
  }

  /** Goes over the cards in order; says how high it becomes. */
  private double place(double width, boolean forGood) {
    int columns = (int) Math.max(1, Math.floor((width + GAP) / (widest() + GAP)));
    double each = Math.floor((width - (columns - 1) * GAP) / columns);
    double[] ends = new double[columns];
    for (Node card : getManagedChildren()) {
      int column = shortest(ends);
      double height = Math.ceil(card.prefHeight(each));
      if (forGood) {
        card.resizeRelocate(column * (each + GAP), ends[column], each, height);
      }
      ends[column] += height + GAP;
    }
    return Math.max(0, Arrays.stream(ends).max().orElse(0) - GAP);
  }

  private static int shortest(double[] ends) {
    int found = 0;
    for (int i = 1; i < ends.length; i++) {
      if (ends[i] < ends[found] - 0.5) {
        found = i;
      }
    }
    return found;
  }
}
