package org.toevertrouwd.ui.sheet;

import java.util.List;
import java.util.Locale;
import javafx.scene.layout.VBox;
import org.toevertrouwd.sheets.ImportReport;
import org.toevertrouwd.sheets.RefusedRow;
import org.toevertrouwd.sheets.UnmappedValue;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Banner;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.CalmTable;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The third step: what would be written, what stands in the way, and what is not taken over. */
final class TrialPane extends VBox {

  private static final int MOST = 300;

  private final Wording wording;
  private final Locale locale;
  private final ImportFlow flow;
  private final Runnable onReadAgain;

  TrialPane(Desk desk, ImportFlow flow, Runnable onReadAgain) {
    this.wording = desk.kit().wording(TrialPane.class);
    this.locale = desk.kit().language().locale();
    this.flow = flow;
    this.onReadAgain = onReadAgain;
    getStyleClass().add("import-step");
    flow.reading().subscribe(reading -> reading.report().ifPresent(this::show));
  }

  private void show(ImportReport report) {
    getChildren().setAll(verdict(report));
    if (!report.refused().isEmpty()) {
      getChildren().add(refused(report.refused()));
    }
    if (!report.unmapped().isEmpty()) {
      getChildren().add(unmapped(report.unmapped()));
    }
    if (!report.notices().isEmpty()) {
      getChildren().add(notices(report));
    }
  }

  private Banner verdict(ImportReport report) {
    if (report.refused().isEmpty()) {
      return new Banner(
          Banner.Weight.GOOD,
          wording.text("trial.good", report.rows(), report.imported()),
          wording.text("trial.good.text"));
    }
    return new Banner(
        Banner.Weight.WARNING,
        wording.text("trial.refused", report.refused().size(), report.rows()),
        wording.text("trial.refused.text"),
        Buttons.quiet("import-again", wording.text("trial.again"), onReadAgain));
  }

  private Card refused(List<RefusedRow> rows) {
    CalmTable table = new CalmTable(12, 88);
    table.head(wording.text("trial.row"), wording.text("trial.reason"));
    rows.stream()
        .limit(MOST)
        .forEach(
            row ->
                table.row(Words.line(Integer.toString(row.row())), Words.body(row.text(locale))));
    return Card.titled(wording.text("trial.refused.heading"), table);
  }

  private Card unmapped(List<UnmappedValue> values) {
    CalmTable table = new CalmTable(30, 58, 12);
    table.head(
        wording.text("value.column"), wording.text("value.text"), wording.text("value.count"));
    values.stream()
        .limit(MOST)
        .forEach(
            value ->
                table.row(
                    Words.muted(value.column()),
                    Words.body(value.value()),
                    Words.line(Integer.toString(value.count()))));
    return Card.titled(
        wording.text("trial.unknown.heading", values.size()),
        Words.muted(wording.text("trial.unknown.text")),
        table,
        Words.row(Buttons.link("import-decide", wording.text("trial.decide"), flow::back)));
  }

  private Card notices(ImportReport report) {
    Card card = Card.titled(wording.text("trial.notices"));
    report.notices().stream()
        .map(notice -> Words.body(notice.text(locale)))
        .map(text -> Words.row(Icon.INFORMATION.picture(), text))
        .forEach(
            row -> {
              row.getStyleClass().add("promise");
              card.getChildren().add(row);
            });
    return card;
  }
}
