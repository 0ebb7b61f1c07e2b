package org.toevertrouwd.ui.bureau;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** A card with some lines, and the rest of them when one asks. */
final class ManyLines {

  private static final int FIRST = 4;

  private final Wording wording;
  private final String key;
  private final List<Node> lines;

  /**
   * Lines.
   *
   * @param key of the heading, and of the sentence under it with {@code .what}
   */
  ManyLines(Wording wording, String key, List<Node> lines) {
    this.wording = wording;
    this.key = key;
    this.lines = List.copyOf(lines);
  }

  /** The card. */
  Card card() {
    Card card =
        Card.titled(
            wording.text("list." + key), Words.muted(wording.text("list." + key + ".what")));
    card.setId("pool-" + key);
    card.getChildren().addAll(lines.subList(0, Math.min(FIRST, lines.size())));
    if (lines.size() > FIRST) {
      card.getChildren().add(more(card));
    }
    return card;
  }

  private Button more(Card card) {
    Button more =
        Buttons.link("pool-" + key + "-more", wording.text("more", lines.size()), () -> {});
    more.setOnAction(
        _ -> {
          card.getChildren().remove(more);
          card.getChildren().addAll(lines.subList(FIRST, lines.size()));
        });
    return more;
  }
}
