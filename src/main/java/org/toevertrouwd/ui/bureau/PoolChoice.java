package org.toevertrouwd.ui.bureau;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Which packages, and whom one knows already. */
final class PoolChoice {

  private final BureauModel model;
  private final Wording wording;

  PoolChoice(BureauModel model, Wording wording) {
    this.model = model;
    this.wording = wording;
  }

  /** A place to drop files on, and the list of participants under it. */
  Region view() {
    VBox view = new VBox(place(), roster());
    view.getStyleClass().add("pool-choice");
    VBox.setVgrow(view, Priority.ALWAYS);
    return view;
  }

  private VBox place() {
    Text picture = Icon.POOL.picture();
    picture.getStyleClass().add("large-icon");
    Label sentence = Words.body(wording.text("choose.what"));
    sentence.getStyleClass().add("pool-sentence");
    HBox buttons =
        Words.row(
            Buttons.primary("bureau-folder", wording.text("choose.folder"), model::chooseFolder),
            Buttons.quiet("bureau-files", wording.text("choose.files"), model::chooseFiles));
    buttons.setMaxWidth(Region.USE_PREF_SIZE);
    VBox place = new VBox(picture, sentence, buttons, Words.small(wording.text("choose.safe")));
    place.getStyleClass().add("drop-place");
    VBox.setVgrow(place, Priority.ALWAYS);
    return place;
  }

  private Card roster() {
    Label chosen = Words.state(Icon.FOLDER, "", "good");
    show(chosen, model.roster().get());
    model.roster().addListener((_, _, folder) -> show(chosen, folder));
    Label why = Words.muted(wording.text("roster.what"));
    why.getStyleClass().add("wide");
    VBox words = new VBox(Words.line(wording.text("roster.title")), why, chosen);
    words.getChildren().getFirst().getStyleClass().add("strong");
    HBox.setHgrow(words, Priority.ALWAYS);
    return new Card(
        Words.row(
            words,
            Buttons.quiet("bureau-roster", wording.text("roster.choose"), model::chooseRoster)));
  }

  private void show(Label chosen, Optional<Path> folder) {
    chosen.setVisible(folder.isPresent());
    chosen.setManaged(folder.isPresent());
    folder.ifPresent(
        one -> chosen.setText(wording.text("roster.chosen", String.valueOf(one.getFileName()))));
  }
}
