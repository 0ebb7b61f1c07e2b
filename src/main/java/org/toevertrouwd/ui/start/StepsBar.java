package org.toevertrouwd.ui.start;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** How far making a kluis is: a line in four pieces, and the same in words. */
final class StepsBar extends VBox {

  private final List<Region> pieces = new ArrayList<>();
  private final Label words = Words.caption("");
  private final Wording wording;

  StepsBar(Wording wording) {
    this.wording = wording;
    HBox line = Words.row();
    for (int i = 0; i < SetupStep.COUNT; i++) {
      Region piece = new Region();
      piece.getStyleClass().add("step-piece");
      HBox.setHgrow(piece, Priority.ALWAYS);
      pieces.add(piece);
    }
    line.getChildren().setAll(pieces);
    words.setId("setup-step");
    getStyleClass().add("steps");
    getChildren().addAll(words, line);
  }

  /**
   * Shows a step.
   *
   * @param number from 1
   */
  void show(int number) {
    words.setText(wording.text("setup.step", number, SetupStep.COUNT));
    for (int i = 0; i < pieces.size(); i++) {
      pieces.get(i).getStyleClass().remove("full");
      if (i < number) {
        pieces.get(i).getStyleClass().add("full");
      }
    }
  }

  /** What a step is called, and a line about it. */
  static Node heading(String title, String text) {
    VBox heading = new VBox(Words.title(title), Words.muted(text));
    heading.getStyleClass().add("threshold-heading");
    return heading;
  }
}
