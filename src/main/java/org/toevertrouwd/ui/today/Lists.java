package org.toevertrouwd.ui.today;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.wording.Wording;

/**
 * The first few of many, with a way to see the rest: a long list must not push all else away. What
 * was unfolded stays so while one is on the page, also when it is laid out anew.
 */
final class Lists {

  private static final int FIRST = 3;

  private final Wording wording;
  private final Set<String> unfolded = new HashSet<>();

  Lists(Wording wording) {
    this.wording = wording;
  }

  /** A list that is known by its id. */
  VBox of(String id, List<? extends Node> rows) {
    VBox list = new VBox();
    list.getStyleClass().add("rows");
    // One more row takes no more room than the words that there is one more.
    if (rows.size() <= FIRST + 1 || unfolded.contains(id)) {
      list.getChildren().addAll(rows);
    } else {
      list.getChildren().addAll(rows.subList(0, FIRST));
      list.getChildren()
          .add(
              Buttons.link(
                  id + "-more",
                  wording.text("more", rows.size() - FIRST),
                  () -> unfold(id, list, rows)));
    }
    return list;
  }

  private void unfold(String id, VBox list, List<? extends Node> rows) {
    unfolded.add(id);
    list.getChildren().setAll(rows);
    focusIn(rows.get(FIRST));
  }

  /** A row takes no focus itself, what can be pressed in it does. */
  private static void focusIn(Node row) {
    row.lookupAll("*").stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }
}
