package org.toevertrouwd.ui.kit.chart;

import javafx.scene.layout.Region;

/**
 * A bar of a width between nothing and all: certain up to one end, hatched from there to another.
 */
final class Bar extends Region {

  /** A bar that stands for something is never too thin to see. */
  private static final double LEAST = 2;

  private final Region certain = new Region();
  private final Region open = new Region();
  private final double from;
  private final double to;

  /**
   * A bar.
   *
   * @param from where the certain part ends, 0 to 1
   * @param to where the hatched part ends, from there to 1
   */
  Bar(double from, double to) {
    this.from = from;
    this.to = to;
    getStyleClass().add("bars-bar");
    certain.getStyleClass().add("bars-certain");
    open.getStyleClass().addAll("bars-open", "hatched");
    getChildren().addAll(open, certain);
  }

  static Bar of(Amount amount, long most) {
    return switch (amount) {
      case Amount.Known(long value) -> new Bar(share(value, most), share(value, most));
      case Amount.Between(long low, var high) ->
          new Bar(share(low, most), high.isPresent() ? share(high.getAsLong(), most) : 1);
      case Amount.Hidden(), Amount.Incomparable() -> new Bar(0, 0);
    };
  }

  private static double share(long value, long most) {
    return (double) value / most;
  }

  @Override
  protected void layoutChildren() {
    double end = width(from);
    certain.resizeRelocate(0, 0, end, getHeight());
    open.setVisible(to > from);
    open.resizeRelocate(end, 0, Math.max(LEAST, width(to) - end), getHeight());
  }

  private double width(double share) {
    return share == 0 ? 0 : Math.max(LEAST, Math.rint(share * getWidth()));
  }
}
