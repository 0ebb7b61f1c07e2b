package org.toevertrouwd.ui.kit.chart;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.toevertrouwd.ui.kit.Buttons;

/** The mark of what is hidden: a hatch with a word, and where one may ask, a button. */
final class Hatch {

  private Hatch() {}

  /** A mark without a word. */
  static Region mark() {
    Region hatch = new Region();
    hatch.getStyleClass().addAll("bars-hatch", "hatched");
    return hatch;
  }

  /** A mark that only says so. */
  static Label label(String words, String heard) {
    Label label = new Label(words, mark());
    label.getStyleClass().add("bars-hidden");
    label.setAccessibleText(heard);
    return label;
  }

  /** A mark that one may press; Escape closes what it opened. */
  static Button button(String id, String words, String heard, Answer answer) {
    Button button = Buttons.link(id, words, answer::toggle);
    button.setGraphic(mark());
    button.getStyleClass().add("bars-hidden");
    button.setAccessibleText(heard);
    button.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ESCAPE && answer.open()) {
            answer.toggle();
            key.consume();
          }
        });
    return button;
  }

  /** What opens in a chart when one asks: one answer at a time. */
  abstract static class Answer {

    private final Pane chart;
    private Optional<Region> shown = Optional.empty();

    Answer(Pane chart) {
      this.chart = chart;
    }

    /** The card that answers. */
    abstract Region made();

    /** Puts it in its place in the chart. */
    abstract void place(Region card);

    final boolean open() {
      return shown.filter(chart.getChildren()::contains).isPresent();
    }

    final void toggle() {
      boolean closed = open();
      chart.getChildren().removeIf(node -> node.getStyleClass().contains("bars-why"));
      shown = Optional.empty();
      if (!closed) {
        Region card = made();
        card.getStyleClass().add("bars-why");
        card.setMaxWidth(Double.MAX_VALUE);
        shown = Optional.of(card);
        place(card);
      }
    }
  }
}
