package org.toevertrouwd.ui.start;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The fourth step: the recovery code, once, and the sheet it is saved on. */
final class CodeShownPane extends VBox {

  CodeShownPane(Kit kit, SetupFlow flow) {
    Wording wording = kit.wording(CodeShownPane.class);
    var saved = Words.state(Icon.GOOD, wording.text("setup.code.saved"), "good");
    saved.setId("setup-paper-saved");
    saved.visibleProperty().bind(flow.paperSaved());
    Card card =
        new Card(
            groups(flow.code().groups()),
            Words.row(
                Buttons.quiet(
                    "setup-paper",
                    Icon.PAPER,
                    wording.text("setup.code.paper"),
                    flow::savePaper),
                saved));
    card.getStyleClass().add("threshold-card");
    getStyleClass().add("threshold-part");
    getChildren()
        .addAll(
            StepsBar.heading(wording.text("setup.code"), wording.text("setup.code.text")),
            card,
            Words.small(wording.text("setup.code.where")));
  }

  private static Node groups(List<String> groups) {
    FlowPane pane = new FlowPane();
    pane.setId("setup-code");
    pane.getStyleClass().add("code-groups");
    for (int i = 0; i < groups.size(); i++) {
      Label number = Words.small(Integer.toString(i + 1));
      Label group = Words.line(groups.get(i));
      group.setId("setup-code-" + i);
      group.getStyleClass().add("code-group");
      VBox both = new VBox(number, group);
      both.getStyleClass().add("code-part");
      pane.getChildren().add(both);
    }
    return pane;
  }
}
