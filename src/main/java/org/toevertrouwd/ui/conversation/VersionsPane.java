package org.toevertrouwd.ui.conversation;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.EarlierText;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.DraftedText;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Page;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** What a text said before, beside the text as it is; one of them can be taken back. */
final class VersionsPane extends VBox {

  private final Desk desk;
  private final Wording wording;
  private final VersionsModel model;
  private final Runnable onDone;

  /**
   * An empty list.
   *
   * @param onDone takes it away
   */
  VersionsPane(Desk desk, VersionsModel model, Runnable onDone) {
    this.desk = desk;
    this.wording = desk.kit().wording(VersionsPane.class);
    this.model = model;
    this.onDone = onDone;
    getStyleClass().addAll("side", "card");
  }

  /** Shows the earlier versions of a text. */
  void show(DraftedText text) {
    List<EarlierText> versions = model.of(text);
    Button close =
        Buttons.icon("versions-close", Icon.REMOVE, wording.text("side.close"), onDone);
    VBox list = new VBox();
    list.getStyleClass().add("versions");
    for (int place = 0; place < versions.size(); place++) {
      list.getChildren().add(version(place, text, versions.get(place)));
    }
    ScrollPane scroll = Page.scrolling(list);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren()
        .setAll(
            Words.row(
                Words.heading(wording.text("versions.title")), Words.spring(), close),
            Words.small(wording.text("versions.why")),
            scroll);
    close.requestFocus();
  }

  private VBox version(int place, DraftedText text, EarlierText version) {
    Label words = Words.body("");
    words.textProperty().bind(desk.discretion().veil(version.words()));
    String until = desk.kit().formats().moment(version.replacedAt());
    Label moment = Words.caption(wording.text("versions.until", until));
    VBox one =
        new VBox(
            moment,
            words,
            Buttons.link(
                "versions-take-" + place,
                wording.text("versions.take-back"),
                () -> model.takeBack(text, version)));
    one.getStyleClass().add("version");
    return one;
  }
}
