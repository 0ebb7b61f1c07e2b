package org.toevertrouwd.ui.dossiers;

import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.SearchHit;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** What was found, each with the words around it. */
final class HitList extends ListView<Hit> {

  private final Desk desk;
  private final SearchModel model;
  private final LineWords words;
  private final Wording wording;

  HitList(Desk desk, SearchModel model) {
    this.desk = desk;
    this.model = model;
    this.words = new LineWords(desk);
    this.wording = desk.kit().wording(HitList.class);
    setId("search-hits");
    setAccessibleText(wording.text("search.hits"));
    getStyleClass().add("hit-list");
    setCellFactory(_ -> new HitCell());
    setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            openSelected();
          }
        });
    desk.discretion().on().subscribe(this::refresh);
  }

  /** Opens what is selected, or else the first. */
  void openSelected() {
    Optional.ofNullable(getSelectionModel().getSelectedItem())
        .or(() -> getItems().stream().findFirst())
        .ifPresent(model::open);
  }

  private VBox card(Hit hit) {
    VBox card = new VBox(heading(hit));
    card.getStyleClass().add("hit");
    if (!hit.excerpt().isEmpty()) {
      card.getChildren().add(excerpt(hit));
    }
    return card;
  }

  private HBox heading(Hit hit) {
    Icon icon = hit.conversation().isPresent() ? Icon.CONVERSATION : Icon.DOSSIERS;
    HBox heading =
        Words.row(
            icon.picture(),
            Words.line(hit.line().map(words::code).orElseGet(() -> wording.text("hit.unfiled"))));
    heading.getChildren().getLast().getStyleClass().add("strong");
    hit.line()
        .map(words::alias)
        .filter(alias -> !alias.isEmpty())
        .ifPresent(alias -> heading.getChildren().add(Words.line(alias)));
    heading.getChildren().add(Words.small(where(hit)));
    return heading;
  }

  private String where(Hit hit) {
    return hit.conversation()
        .map(this::conversation)
        .or(() -> hit.line().map(words::organisation))
        .orElse("");
  }

  private String conversation(Conversation found) {
    return found
        .when()
        .on()
        .map(day -> wording.text("hit.conversation", desk.kit().formats().day(day)))
        .orElseGet(() -> wording.text("hit.draft"));
  }

  private TextFlow excerpt(Hit hit) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("excerpt");
    if (desk.discretion().on().get()) {
      flow.getChildren().add(piece(new SearchHit.Fragment(words.veiled("veiled"), false)));
      return flow;
    }
    hit.excerpt().forEach(fragment -> flow.getChildren().add(piece(fragment)));
    return flow;
  }

  private static Text piece(SearchHit.Fragment fragment) {
    Text text = new Text(fragment.text().replaceAll("\\s+", " "));
    text.getStyleClass().add(fragment.found() ? "found" : "around");
    return text;
  }

  private final class HitCell extends ListCell<Hit> {

    HitCell() {
      setPrefWidth(0);
      setOnMouseClicked(
          _ -> {
            if (!isEmpty()) {
              model.open(getItem());
            }
          });
    }

    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
      super.updateItem(hit, empty);
      setText("");
      setGraphic(hit == null ? null : card(hit));
    }
  }
}
