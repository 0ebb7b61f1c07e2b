package org.toevertrouwd.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The three steps by name: which are done, and where one is. */
final class StepsBar extends HBox {

  private static final List<Step> STEPS = List.of(Step.CHOOSE, Step.DECIDE, Step.TRY);

  private final Wording wording;
  private final List<Label> labels = new ArrayList<>();

  StepsBar(Wording wording) {
    this.wording = wording;
    getStyleClass().add("steps");
    for (Step step : STEPS) {
      Label label = Words.line("");
      label.getStyleClass().add("step");
      labels.add(label);
      if (step != STEPS.getFirst()) {
        Label arrow = new Label();
        arrow.setGraphic(Icon.FORWARD.picture());
        getChildren().add(arrow);
      }
      getChildren().add(label);
    }
  }

  void show(Step now) {
    for (Step step : STEPS) {
      Label label = labels.get(step.ordinal());
      boolean done = step.compareTo(now) < 0;
      label.setText(wording.text("step.number", step.ordinal() + 1, wording.text("step", step)));
      label.setGraphic(done ? Icon.CLOSED.picture() : null);
      label.getStyleClass().removeAll("now", "done");
      label.getStyleClass().add(step == now ? "now" : done ? "done" : "ahead");
    }
  }
}
