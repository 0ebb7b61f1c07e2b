package org.toevertrouwd.ui.sheet;

import javafx.scene.layout.VBox;
import org.toevertrouwd.sheets.ImportReport;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Banner;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** After the last step: what was done, and what is good to know now. */
final class DonePane extends VBox {

  private final Wording wording;

  DonePane(Desk desk, ImportFlow flow) {
    this.wording = desk.kit().wording(DonePane.class);
    getStyleClass().add("import-step");
    flow.reading().get().report().ifPresent(report -> show(report, flow.sheetName()));
  }

  private void show(ImportReport report, String sheet) {
    Card next =
        Card.titled(
            wording.text("done.next"),
            point(Icon.HISTORY, wording.text("done.source")),
            point(Icon.LOCK, wording.text("done.sheet", sheet)));
    if (!report.unmapped().isEmpty()) {
      next.getChildren()
          .add(1, point(Icon.FIGURES, wording.text("done.unknown", report.unmapped().size())));
    }
    getChildren()
        .setAll(
            new Banner(
                Banner.Weight.GOOD,
                wording.text("done.title", report.imported()),
                wording.text("done.text")),
            next);
  }

  private static javafx.scene.layout.HBox point(Icon icon, String text) {
    var row = Words.row(icon.picture(), Words.body(text));
    row.getStyleClass().add("promise");
    return row;
  }
}
