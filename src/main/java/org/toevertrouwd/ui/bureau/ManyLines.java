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

  /** So many lines more are shown without holding up the window. */
  private static final int AT_ONCE = 100;

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
    show(card, 0, FIRST);
    return card;
  }

  /** Lines from one on, and a way to more of them while there are. */
  private void show(Card card, int from, int number) {
    int to = Math.min(from + number, lines.size());
    card.getChildren().addAll(lines.subList(from, to));
    if (to < lines.size()) {
      card.getChildren().add(more(card, to));
    }
  }

  private Button more(Card card, int from) {
    int left = lines.size() - from;
    String words =
        left <= AT_ONCE
            ? wording.text("more", lines.size())
            : wording.text("more.next", AT_ONCE, left);
    Button more = Buttons.link("pool-" + key + "-more", words, () -> {});
    more.setOnAction(
        _ -> {
          card.getChildren().remove(more);
          show(card, from, AT_ONCE);
        });
    return more;
  }
}
