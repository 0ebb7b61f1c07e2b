package org.toevertrouwd.ui.bureau;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
  private final Runnable onPeople;

  /**
   * Nothing chosen yet.
   *
   * @param onPeople shows the list of participants
   */
  PoolChoice(BureauModel model, Wording wording, Runnable onPeople) {
    this.model = model;
    this.wording = wording;
    this.onPeople = onPeople;
  }

  /** A place to drop files on, and the list of participants under it. */
  Region view() {
    VBox view = new VBox(place(), besides());
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

  /** What one may bring besides packages: an earlier list of participants, a newer codebook. */
  private Card besides() {
    Label chosen = state("bureau-roster-state");
    show(chosen, model.roster().keeping().folder().get());
    model.roster().keeping().folder().addListener((_, _, folder) -> show(chosen, folder));
    Label codebook = state("bureau-codebook-state");
    Button forget =
        Buttons.quiet(
            "bureau-codebook-forget", wording.text("codebook.forget"), model::forgetCodebooks);
    model.codebooks().subscribe(shelf -> show(codebook, forget, shelf));
    return new Card(
        line(
            "roster",
            chosen,
            Buttons.quiet("bureau-people", wording.text("people"), onPeople),
            Buttons.quiet("bureau-roster", wording.text("roster.choose"), model::chooseRoster)),
        hairline(),
        line(
            "codebook",
            codebook,
            forget,
            Buttons.quiet(
                "bureau-codebook", wording.text("codebook.choose"), model::chooseCodebooks)));
  }

  private HBox line(String key, Label state, Button... buttons) {
    Label why = Words.muted(wording.text(key + ".what"));
    why.getStyleClass().add("wide");
    Label title = Words.line(wording.text(key + ".title"));
    title.getStyleClass().add("strong");
    VBox words = new VBox(title, why, state);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = Words.row(words);
    line.getChildren().addAll(buttons);
    return line;
  }

  private static Region hairline() {
    Region hairline = new Region();
    hairline.getStyleClass().add("hairline");
    return hairline;
  }

  private static Label state(String id) {
    Label state = Words.state(Icon.GOOD, "", "good");
    state.setId(id);
    state.setWrapText(true);
    return state;
  }

  private void show(Label chosen, Optional<Path> folder) {
    show(chosen, folder.isPresent());
    folder.ifPresent(
        one ->
            chosen.setText(
                wording.text(
                    "roster.chosen",
                    String.valueOf(one.getFileName()),
                    model.roster().roster().get().confidants().size())));
  }

  private void show(Label state, Button forget, CodebookShelf shelf) {
    boolean some = !shelf.files().isEmpty();
    show(state, some);
    show(forget, some);
    String signers =
        shelf.signers().stream()
            .map(one -> one.fingerprint().text())
            .collect(Collectors.joining("; "));
    state.setText(wording.text("codebook.chosen", shelf.version(), signers));
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
