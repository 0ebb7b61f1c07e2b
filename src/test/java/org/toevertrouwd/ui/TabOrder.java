package org.toevertrouwd.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Toggle;

/**
 * Where Tab goes on a page: from the first control on, until it comes back to one it has been at.
 * Of toggles of one group Tab reaches one; the arrows go to the others.
 */
final class TabOrder {

  private static final int MOST = 1_000;

  private final Set<Node> reached = new LinkedHashSet<>();
  private final List<Node> reachable;

  /** Walks a page that is laid out in a scene. On the window's thread. */
  TabOrder(Parent root) {
    reachable =
        new Shown(root)
            .nodes()
            .filter(node -> node.isFocusTraversable() && !node.isDisabled())
            .toList();
    if (!reachable.isEmpty()) {
      reachable.getFirst().requestFocus();
      walk(root);
    }
  }

  private void walk(Parent root) {
    for (int step = 0; step < MOST; step++) {
      Optional<Node> at = Optional.ofNullable(root.getScene().getFocusOwner());
      if (at.isEmpty() || !reached.add(at.get())) {
        return;
      }
      at.get().requestFocusTraversal(TraversalDirection.NEXT);
    }
  }

  /** What can be seen and used but never gets the focus by Tab. */
  List<String> missed() {
    List<Node> missed = new ArrayList<>(reachable);
    missed.removeAll(reached);
    missed.removeIf(node -> node instanceof Toggle toggle && toggle.getToggleGroup() != null);
    return missed.stream().map(node -> node.getClass().getSimpleName() + "#" + node.getId()).toList();
  }
}
