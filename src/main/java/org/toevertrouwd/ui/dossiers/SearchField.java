package org.toevertrouwd.ui.dossiers;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.wording.Wording;

/** Where one types what to search: Escape clears, arrow down goes to what was found. */
final class SearchField extends HBox {

  private final TextField input = new TextField();
  private final SearchModel model;
  private final Runnable down;
  private final Runnable enter;

  SearchField(Desk desk, SearchModel model, Browsing browsing, Runnable down, Runnable enter) {
    this.model = model;
    this.down = down;
    this.enter = enter;
    Wording wording = desk.kit().wording(SearchField.class);
    getStyleClass().add("search-field");
    input.setId("dossiers-search");
    input.setPromptText(wording.text("search.prompt"));
    input.setAccessibleText(wording.text("search.prompt"));
    input.textProperty().bindBidirectional(browsing.words());
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    HBox.setHgrow(input, Priority.ALWAYS);
    Button clear =
        Buttons.icon(
            "dossiers-search-clear", Icon.REMOVE, wording.text("search.clear"), model::clear);
    clear.visibleProperty().bind(input.textProperty().isNotEmpty());
    clear.managedProperty().bind(clear.visibleProperty());
    getChildren().addAll(Icon.SEARCH.picture(), input, clear);
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
      enter.run();
    } else {
      return;
    }
    key.consume();
  }
}
