package org.toevertrouwd.ui.dossiers;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.wording.Wording;

/** Where one types what to search: Escape clears, arrow down goes to what was found. */
final class SearchField extends HBox {

  /** More than anyone searches for. */
  private static final int LONGEST = 200;

  private final TextField input = new TextField();
  private final SearchModel model;
  private final Runnable down;

  SearchField(Desk desk, SearchModel model, Browsing browsing, Runnable down) {
    this.model = model;
    this.down = down;
    Wording wording = desk.kit().wording(SearchField.class);
    getStyleClass().add("search-field");
    furnish(wording);
    input.textProperty().bindBidirectional(browsing.words());
    Button clear =
        Buttons.icon(
            "dossiers-search-clear", Icon.REMOVE, wording.text("search.clear"), model::clear);
    clear.visibleProperty().bind(input.textProperty().isNotEmpty());
    clear.managedProperty().bind(clear.visibleProperty());
    getChildren().addAll(Icon.SEARCH.picture(), input, clear);
  }

  private void furnish(Wording wording) {
    input.setId("dossiers-search");
    input.setPromptText(wording.text("search.prompt"));
    input.setAccessibleText(wording.text("search.prompt"));
    input.setTextFormatter(new TextFormatter<>(SearchField::shortened));
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    HBox.setHgrow(input, Priority.ALWAYS);
  }

  /** A whole text that is pasted by mistake is cut before the window has to draw it. */
  private static @Nullable Change shortened(Change change) {
    if (change.getControlNewText().length() <= LONGEST) {
      return change;
    }
    int room = LONGEST - (change.getControlText().length() - selected(change));
    if (room <= 0) {
      return null;
    }
    int end = Math.min(room, change.getText().length());
    change.setText(change.getText().substring(0, end));
    int caret = change.getRangeStart() + end;
    change.selectRange(caret, caret);
    return change;
  }

  private static int selected(Change change) {
    return change.getRangeEnd() - change.getRangeStart();
  }

  void ready() {
    input.requestFocus();
    input.selectAll();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && !input.getText().isEmpty()) {
      model.clear();
    } else if (key.getCode() == KeyCode.DOWN) {
      down.run();
    } else if (key.getCode() == KeyCode.ENTER) {
      model.openFirst();
    } else {
      return;
    }
    key.consume();
  }
}
