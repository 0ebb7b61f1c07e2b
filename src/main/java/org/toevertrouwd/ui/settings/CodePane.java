package org.toevertrouwd.ui.settings;

import java.util.Arrays;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.kluis.RecoveryCode;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Banner;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Choosers;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Shows a new recovery code, once, and saves it as a sheet to print. */
final class CodePane extends VBox {

  private final Desk desk;
  private final Wording wording;
  private final KluisTasks tasks;

  CodePane(Desk desk, KluisTasks tasks, RecoveryCode code) {
    this.desk = desk;
    this.wording = desk.kit().wording(CodePane.class);
    this.tasks = tasks;
    getStyleClass().add("ask-pane");
    var save =
        Buttons.quiet("code-sheet", Icon.PAPER, wording.text("code.sheet"), () -> save(code));
    var done = Buttons.primary("code-done", wording.text("code.done"), tasks::codeKept);
    var row = Words.row(save, done);
    row.getStyleClass().add("ask-buttons");
    getChildren()
        .addAll(
            new Banner(Banner.Weight.GOOD, wording.text("code.made"), wording.text("code.old")),
            Card.titled(
                wording.text("code.title"), Words.muted(wording.text("code.text")), groups(code)),
            row);
  }

  private FlowPane groups(RecoveryCode code) {
    FlowPane groups = new FlowPane();
    groups.getStyleClass().add("recovery-groups");
    char[] text = code.text();
    for (String group : new String(text).split("-", -1)) {
      Label label = Words.line(group);
      label.getStyleClass().add("recovery-group");
      groups.getChildren().add(label);
    }
    Arrays.fill(text, '\0');
    return groups;
  }

  private void save(RecoveryCode code) {
    desk.kit()
        .choosers()
        .save(
            wording.text("code.sheet"),
            wording.text("code.file"),
            new Choosers.Kind(wording.text("code.kind"), "pdf"))
        .ifPresent(file -> tasks.saveSheet(code, file).start());
  }
}
