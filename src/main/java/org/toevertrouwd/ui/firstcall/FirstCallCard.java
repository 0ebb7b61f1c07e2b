package org.toevertrouwd.ui.firstcall;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.ChipField;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Language;
import org.toevertrouwd.wording.Wording;

/** Confidentiality and its limits in four plain sentences, to say on the telephone. */
public final class FirstCallCard extends StackPane {

  private final Desk desk;
  private final Wording wording;
  private final FirstCallModel model;
  private final VBox sentences = new VBox();
  private final Button said;

  /**
   * The card.
   *
   * @param place what lies under it: whose dossier learns that it was said
   * @param onClose takes it away
   */
  public FirstCallCard(Desk desk, Place place, Runnable onClose) {
    this.desk = desk;
    this.wording = desk.kit().wording(FirstCallCard.class);
    this.model = new FirstCallModel(desk, place);
    this.said =
        Buttons.primary(
            "first-call-said",
            wording.text("said"),
            () -> {
              onClose.run();
              model.tell();
            });
    Button close = Buttons.quiet("first-call-close", wording.text("close"), onClose);
    sentences.getStyleClass().add("sentences");
    VBox card = new VBox(heading(), sentences, foot(close));
    card.getStyleClass().addAll("dialog-card", "first-call");
    getChildren().add(card);
    Looks.add(this, FirstCallCard.class, "firstcall.css");
    model.sentences().subscribe(this::show);
    model.open();
    Button first = model.listener().isPresent() ? said : close;
    Platform.runLater(first::requestFocus);
  }

  private Node heading() {
    List<Choice> languages =
        Arrays.stream(Language.values())
            .map(language -> Choice.of(language.code(), language.ownName()))
            .toList();
    ChipField language = new ChipField("first-call-language", languages);
    language.code().set(Optional.of(model.language().get().code()));
    language
        .code()
        .addListener(
            (_, before, now) -> {
              language.code().set(now.or(() -> before));
              now.map(Language::of).ifPresent(model.language()::set);
            });
    language.setAccessibleText(wording.text("language"));
    VBox heading =
        new VBox(Words.title(wording.text("title")), Words.muted(wording.text("intro")), language);
    heading.getStyleClass().add("first-call-heading");
    return heading;
  }

  private Node foot(Button close) {
    Label before = Words.small("");
    before
        .textProperty()
        .bind(
            model
                .said()
                .map(
                    day ->
                        day.map(on -> wording.text("said.before", desk.kit().formats().day(on)))
                            .orElse(
                                wording.text(
                                    model.listener().isPresent() ? "said.why" : "said.nobody"))));
    HBox.setHgrow(before, Priority.ALWAYS);
    before.setMaxWidth(Double.MAX_VALUE);
    said.setVisible(model.listener().isPresent());
    said.setManaged(said.isVisible());
    HBox row = new HBox(before, close, said);
    row.getStyleClass().add("dialog-buttons");
    return row;
  }

  private void show(List<String> spoken) {
    sentences.getChildren().clear();
    for (String words : spoken) {
      Label sentence = Words.body(words);
      sentence.getStyleClass().add("sentence");
      Label number = new Label(String.valueOf(sentences.getChildren().size() + 1));
      number.getStyleClass().add("number");
      HBox row = new HBox(number, sentence);
      row.getStyleClass().add("sentence-row");
      sentences.getChildren().add(row);
    }
  }
}
