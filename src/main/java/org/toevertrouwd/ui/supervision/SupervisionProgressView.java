package org.toevertrouwd.ui.supervision;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.practice.SupervisionCounter.Progress;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** How far one is with supervision, in words and quiet bars. */
public final class SupervisionProgressView extends VBox {

  private final Wording wording;
  private final Kit kit;

  /** What is seen of a standing. */
  public SupervisionProgressView(Kit kit, SupervisionProgress progress) {
    this.kit = kit;
    this.wording = kit.wording(SupervisionProgressView.class);
    getStyleClass().add("supervision-progress");
    setSpacing(8);
    switch (progress.area()) {
      case BE -> belgium(progress);
      case NL -> netherlands(progress);
    }
  }

  private void belgium(SupervisionProgress progress) {
    String year = String.valueOf(progress.year());
    if (progress.enough()) {
      getChildren()
          .addAll(
              Words.state(Icon.GOOD, wording.text("progress.be.enough", year), "good"),
              Words.muted(wording.text("progress.be.held", progress.belgium().done())));
    } else {
      getChildren()
          .addAll(
              Words.state(Icon.CALENDAR, wording.text("progress.be.none", year), "plain"),
              Words.muted(wording.text("progress.be.rule")));
    }
  }

  private void netherlands(SupervisionProgress progress) {
    getChildren()
        .addAll(
            Words.muted(
                wording.text(
                    "progress.nl.period",
                    kit.formats().fullDay(progress.periodStart()),
                    kit.formats().fullDay(progress.periodEnd()))),
            part("training", progress.netherlands().training()),
            part("intervision", progress.netherlands().intervision()),
            part("other", progress.netherlands().other()));
  }

  private Region part(String name, Progress progress) {
    String title = wording.text("progress.nl." + name);
    String amount =
        wording.text(
            "progress.nl.of",
            kit.formats().minutes(progress.done()),
            kit.formats().minutes(progress.required()));
    ProgressBar bar = new ProgressBar(Math.min(1, (double) progress.done() / progress.required()));
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setFocusTraversable(false);
    bar.setAccessibleText(title + ": " + amount);
    Label words = progress.enough() ? Words.state(Icon.GOOD, amount, "good") : Words.small(amount);
    HBox row = Words.row(Words.line(title), Words.spring(), words);
    return new VBox(4, row, bar);
  }
}
