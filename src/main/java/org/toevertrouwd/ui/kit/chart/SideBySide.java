package org.toevertrouwd.ui.kit.chart;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/**
 * Two shares of the same thing under each other, on one scale: ours filled, with what is open
 * hatched; theirs an outline. Each bar has its name and its number beside it, so that no colour is
 * needed to tell them apart.
 */
public final class SideBySide extends GridPane {

  private static final int ROWS = 3;

  private final String ours;
  private final String theirs;
  private final double most;

  /**
   * One share.
   *
   * @param low at least, 0 to 1
   * @param high at most, from low to 1
   * @param words how it is written
   */
  public record Share(double low, double high, String words) {}

  /** Two shares of what the label says. */
  public record Pair(String label, Share ours, Share theirs) {}

  /**
   * A chart.
   *
   * @param ours name of the first of each pair
   * @param theirs name of the second
   */
  public SideBySide(String title, String ours, String theirs, List<Pair> pairs) {
    this.ours = ours;
    this.theirs = theirs;
    this.most = most(pairs);
    getStyleClass().addAll("bars", "side-by-side");
    getStylesheets().add(Bars.LOOKS);
    setAccessibleText(title);
    getColumnConstraints().setAll(names(), ChartColumns.numbers(), ChartColumns.bars());
    for (int i = 0; i < pairs.size(); i++) {
      pair(ROWS * i, pairs.get(i));
    }
  }

  private static double most(List<Pair> pairs) {
    double most =
        pairs.stream()
            .mapToDouble(pair -> Math.max(pair.ours().high(), pair.theirs().high()))
            .max()
            .orElse(0);
    return most > 0 ? most : 1;
  }

  private static ColumnConstraints names() {
    ColumnConstraints column = new ColumnConstraints();
    column.setMinWidth(Region.USE_PREF_SIZE);
    return column;
  }

  private void pair(int row, Pair pair) {
    Label label = label(pair.label(), "side-label");
    label.setWrapText(true);
    add(label, 0, row, 3, 1);
    share(row + 1, ours, pair.ours(), pair.label()).getStyleClass().add("side-ours");
    share(row + 2, theirs, pair.theirs(), pair.label()).getStyleClass().add("side-theirs");
  }

  private Bar share(int row, String who, Share share, String what) {
    Bar bar = new Bar(share.low() / most, share.high() / most);
    bar.setAccessibleText(what + ", " + who + ": " + share.words());
    add(label(who, "side-who"), 0, row);
    add(label(share.words(), "bars-number"), 1, row);
    add(bar, 2, row);
    return bar;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
