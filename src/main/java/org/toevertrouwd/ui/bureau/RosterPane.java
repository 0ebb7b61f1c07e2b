package org.toevertrouwd.ui.bureau;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.exchange.SignerKey;
import org.toevertrouwd.ui.bureau.Participant.Standing;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.EmptyState;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Page;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/**
 * Everybody on the list of participants, and beside it who is chosen. Enter or F2 in the list goes
 * to the name, Delete takes somebody off, Ctrl+F finds.
 */
final class RosterPane {

  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

  private final RosterModel model;
  private final Wording wording;
  private final Runnable onAdd;
  private final StackPane place = new StackPane();
  private final VBox full = new VBox();
  private final Label kept = Words.state(Icon.GOOD, "", "good");
  private final Label counted = Words.line("");
  private final TextField find = new TextField();
  private final ListView<Participant> list = new ListView<>();
  private final StackPane detail = new StackPane();
  private Optional<RosterDetail> shown = Optional.empty();

  /**
   * A pane.
   *
   * @param onAdd puts somebody on the list from a package
   */
  RosterPane(RosterModel model, Wording wording, Runnable onAdd) {
    this.model = model;
    this.wording = wording;
    this.onAdd = onAdd;
    String meaning = wording.text("roster.find");
    find.setId("roster-find");
    find.setPromptText(meaning);
    find.setAccessibleText(meaning);
    find.textProperty().addListener((_, _, _) -> fill());
    list.setId("roster-list");
    list.setAccessibleText(wording.text("roster.list"));
    list.setCellFactory(_ -> new ParticipantCell(wording));
    list.setOnKeyPressed(this::pressed);
    list.getSelectionModel().selectedItemProperty().subscribe(_ -> detail());
  }

  /** All of it; follows the list. */
  Region view() {
    VBox names = new VBox(find, list);
    names.getStyleClass().add("roster-names");
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox both = new HBox(names, Page.scrolling(detail));
    both.getStyleClass().add("roster-both");
    both.addEventHandler(KeyEvent.KEY_PRESSED, this::finding);
    kept.setWrapText(true);
    full.getChildren().setAll(new VBox(counted, kept), both);
    full.getStyleClass().add("pool-choice");
    VBox.setVgrow(both, Priority.ALWAYS);
    VBox.setVgrow(place, Priority.ALWAYS);
    follow();
    return place;
  }

  private void follow() {
    model.roster().addListener((_, _, _) -> show());
    model.keeping().folder().addListener((_, _, _) -> kept());
    show();
  }

  /** The list takes the keys. */
  void focus() {
    list.requestFocus();
  }

  /** Looks at everybody anew, beginning with who needs something. */
  void open() {
    find.clear();
    list.getSelectionModel().clearSelection();
    show();
    list.scrollTo(0);
  }

  /** Looks at everybody anew. */
  private void show() {
    int number = model.roster().get().confidants().size();
    place.getChildren().setAll(number == 0 ? nobody() : full);
    counted.setText(
        wording.text(
            "roster.counted", number, model.number(Standing.NEW), model.number(Standing.MISSING)));
    kept();
    fill();
  }

  private EmptyState nobody() {
    Button add = Buttons.primary("roster-first", wording.text("roster.add"), onAdd);
    return new EmptyState(Icon.SUPERVISION, wording.text("roster.nobody"), add);
  }

  private void kept() {
    boolean well = model.keeping().isKept();
    kept.getStyleClass().removeAll("good", "warning");
    kept.getStyleClass().add(well ? "good" : "warning");
    kept.setGraphic((well ? Icon.GOOD : Icon.WARNING).picture());
    kept.setText(
        model
            .keeping()
            .keptIn()
            .map(folder -> wording.text("roster.kept", String.valueOf(folder.getFileName())))
            .orElseGet(() -> wording.text("roster.unkept")));
  }

  /** Who was chosen stays chosen; otherwise the first. */
  private void fill() {
    Optional<SignerKey> before = chosen().map(Participant::key);
    String words = find.getText().strip().toLowerCase(Locale.ROOT);
    List<Participant> fitting = model.everybody().stream().filter(one -> fits(one, words)).toList();
    list.getItems().setAll(fitting);
    List<SignerKey> keys = fitting.stream().map(Participant::key).toList();
    int place = Math.max(0, before.map(keys::indexOf).orElse(0));
    list.getSelectionModel().clearAndSelect(place);
    detail();
  }

  private static boolean fits(Participant one, String words) {
    return one.confidant().name().toLowerCase(Locale.ROOT).contains(words)
        || one.fingerprint()
            .replace(" ", "")
            .toLowerCase(Locale.ROOT)
            .contains(words.replace(" ", ""));
  }

  private Optional<Participant> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void detail() {
    Optional<Participant> chosen = chosen();
    if (!chosen.equals(shown.map(RosterDetail::participant)) || detail.getChildren().isEmpty()) {
      shown = chosen.map(one -> new RosterDetail(model, wording, one, this::next));
      detail
          .getChildren()
          .setAll(
              shown
                  .<Region>map(RosterDetail::card)
                  .orElseGet(() -> Words.muted(wording.text("roster.find.none"))));
    }
  }

  /** After a name the keys go back to the list, at the next one who needs a name. */
  private void next() {
    list.getItems().stream()
        .filter(one -> one.standing() == Standing.NEW)
        .findFirst()
        .ifPresent(one -> list.getSelectionModel().select(one));
    list.requestFocus();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F2) {
      shown.ifPresent(RosterDetail::focus);
      key.consume();
    } else if (key.getCode() == KeyCode.DELETE) {
      chosen().ifPresent(one -> model.remove(one.key()));
      key.consume();
    }
  }

  private void finding(KeyEvent key) {
    if (FIND.match(key)) {
      find.requestFocus();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
      find.clear();
      key.consume();
    }
  }
}
