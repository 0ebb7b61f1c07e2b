package org.toevertrouwd.ui.today;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.wording.Wording;

/**
 * The first few of many, with a way to see more: a long list must not push all else away. What was
 * unfolded stays so while one is on the page, also when it is laid out anew. Rows are made when
 * they are shown, so that the hundreds behind them cost nothing.
 */
final class Lists {

  private static final int FIRST = 3;

  /** So many more at a time. */
  private static final int MORE = 50;

  private final Wording wording;
  private final Map<String, Integer> unfolded = new HashMap<>();

  Lists(Wording wording) {
    this.wording = wording;
  }

  /**
   * A list that is known by its id.
   *
   * @param all how many rows there are
   * @param row makes one, by its place from 0
   */
  VBox of(String id, int all, IntFunction<? extends Node> row) {
    VBox list = new VBox();
    list.getStyleClass().add("rows");
    fill(id, list, all, row);
    return list;
  }

  /** Makes the rows that are to be seen and are not there yet. */
  private void fill(String id, VBox list, int all, IntFunction<? extends Node> row) {
    int wanted = unfolded.getOrDefault(id, FIRST);
    // One more row takes no more room than the words that there is one more.
    int shown = all <= wanted + 1 ? all : wanted;
    for (int i = list.getChildren().size(); i < shown; i++) {
      list.getChildren().add(row.apply(i));
    }
    if (shown < all) {
      String more = wording.text("more", Math.min(all - shown, MORE));
      list.getChildren().add(Buttons.link(id + "-more", more, () -> unfold(id, list, all, row)));
    }
  }

  private void unfold(String id, VBox list, int all, IntFunction<? extends Node> row) {
    list.getChildren().removeLast();
    int next = list.getChildren().size();
    unfolded.put(id, next + MORE);
    fill(id, list, all, row);
    focusIn(list.getChildren().get(next));
  }

  /** A row takes no focus itself, what can be pressed in it does. */
  private static void focusIn(Node row) {
    row.lookupAll("*").stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }
}
