package org.toevertrouwd.ui.today;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.TenDayClock;
import org.toevertrouwd.casework.Today.Clock;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The ten days in which a person must have been heard. */
final class ClocksCard {

  private static final int NEAR = 7;

  private final Desk desk;
  private final Lists lists;
  private final Wording wording;
  private final Rows rows;

  ClocksCard(Desk desk, Lists lists) {
    this.desk = desk;
    this.lists = lists;
    this.wording = desk.kit().wording(ClocksCard.class);
    this.rows = new Rows(desk);
  }

  Card view(List<Clock> clocks) {
    List<Node> made = new ArrayList<>();
    clocks.forEach(clock -> made.add(row("clock-" + made.size(), clock)));
    return Card.titled(
        wording.text("clocks"),
        Words.muted(wording.text("clocks.why")),
        lists.of("clocks", made));
  }

  private Node row(String id, Clock clock) {
    VBox row = new VBox(4);
    row.getStyleClass().add("today-row");
    Node dossier = rows.dossier(id, clock.dossier());
    switch (clock.clock()) {
      case TenDayClock.Running(int day, var lastDay) ->
          row.getChildren()
              .addAll(
                  Words.row(dossier, Words.spring(), running(day)),
                  bar(day),
                  Words.small(wording.text("clock.until", desk.kit().formats().day(lastDay))));
      case TenDayClock.Overdue(int late, var lastDay) ->
          row.getChildren()
              .addAll(
                  Words.row(dossier, Words.spring(), overdue(late)),
                  Words.small(wording.text("clock.was", desk.kit().formats().day(lastDay))));
      case TenDayClock.Heard _ -> row.getChildren().add(dossier);
      case TenDayClock.NotRunning _ -> row.getChildren().add(dossier);
    }
    return row;
  }

  private Label running(int day) {
    String words = wording.text("clock.day", day, TenDayClock.DAYS);
    return day >= NEAR
        ? Words.state(Icon.HISTORY, words, "warning")
        : Words.state(Icon.HISTORY, words, "plain");
  }

  private Label overdue(int late) {
    return Words.state(Icon.WARNING, wording.text("clock.late", late), "warning");
  }

  private ProgressBar bar(int day) {
    ProgressBar bar = new ProgressBar((double) day / TenDayClock.DAYS);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setFocusTraversable(false);
    bar.setAccessibleText(wording.text("clock.day", day, TenDayClock.DAYS));
    return bar;
  }
}
