package org.toevertrouwd.ui.start;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Focus;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The fourth step, its end: three groups of the recovery code are typed back. */
final class CodeBackPane extends VBox {

  private final CodeModel code;
  private final List<TextField> fields = new ArrayList<>();

  CodeBackPane(Kit kit, CodeModel code) {
    this.code = code;
    Wording wording = kit.wording(CodeBackPane.class);
    FlowPane groups = new FlowPane();
    groups.getStyleClass().add("code-groups");
    for (int group : code.asked()) {
      TextField field = new TextField();
      field.setId("setup-group-" + group);
      field.getStyleClass().add("code-field");
      fields.add(field);
      groups.getChildren().add(new Field(wording.text("setup.group", group + 1), field));
    }
    fields.forEach(field -> field.textProperty().addListener((_, _, _) -> typed()));
    var right = Words.state(Icon.GOOD, wording.text("setup.groups.right"), "good");
    right.setId("setup-groups-right");
    right.visibleProperty().bind(code.right());
    Card card = new Card(groups, right);
    card.getStyleClass().add("threshold-card");
    getStyleClass().add("threshold-part");
    getChildren()
        .addAll(
            StepsBar.heading(wording.text("setup.groups"), wording.text("setup.groups.text")),
            card);
  }

  void focus() {
    Focus.on(fields.getFirst());
  }

  private void typed() {
    code.typed(fields.stream().map(TextInputControl::getText).toList());
    for (int i = 0; i < fields.size() - 1; i++) {
      boolean done = code.right(code.asked().get(i), fields.get(i).getText());
      if (done && fields.get(i).isFocused()) {
        Focus.on(fields.get(i + 1));
        return;
      }
    }
  }
}
