package org.toevertrouwd.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.toevertrouwd.kluis.CheckReport.Verdict;
import org.toevertrouwd.kluis.Finding;
import org.toevertrouwd.ui.kit.Banner;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** What a check came to, in words. */
final class FindingsPane extends VBox {

  private final Wording wording;

  FindingsPane(Wording wording, Findings findings, Runnable onBack) {
    this.wording = wording;
    getStyleClass().add("ask-pane");
    Verdict verdict = findings.verdict();
    getChildren()
        .add(
            new Banner(
                weight(verdict),
                wording.text("check", verdict),
                wording.text("check.text", verdict, findings.commits(), findings.blobs())));
    List<Node> lines = lines(findings);
    if (!lines.isEmpty()) {
      Card card = Card.titled(wording.text("check.found"));
      card.getChildren().addAll(lines);
      getChildren().add(card);
    }
    HBox row = Words.row(Buttons.primary("check-done", wording.text("check.done"), onBack));
    row.getStyleClass().add("ask-buttons");
    getChildren().add(row);
  }

  private static Banner.Weight weight(Verdict verdict) {
    return switch (verdict) {
      case WHOLE -> Banner.Weight.GOOD;
      case MENDABLE -> Banner.Weight.WARNING;
      case DAMAGED -> Banner.Weight.PROBLEM;
    };
  }

  private List<Node> lines(Findings findings) {
    List<Node> lines = new ArrayList<>();
    findings.found().forEach(found -> lines.add(line(icon(found), text(found))));
    findings
        .damage()
        .ifPresent(damage -> lines.add(line(Icon.PROBLEM, wording.text("finding", damage))));
    findings
        .database()
        .forEach(problem -> lines.add(line(Icon.PROBLEM, wording.text("database", problem))));
    return lines;
  }

  private String text(Finding found) {
    String file = found.file().map(path -> String.valueOf(path.getFileName())).orElse("");
    return wording.text("finding", found.kind(), file);
  }

  private static Icon icon(Finding found) {
    return switch (found.severity()) {
      case NOTE -> Icon.INFORMATION;
      case WARNING -> Icon.WARNING;
      case ERROR -> Icon.PROBLEM;
    };
  }

  private static HBox line(Icon icon, String text) {
    HBox line = Words.row(icon.picture(), Words.body(text));
    line.getStyleClass().add("finding");
    return line;
  }
}
