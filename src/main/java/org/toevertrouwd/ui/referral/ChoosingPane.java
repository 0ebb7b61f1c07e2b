package org.toevertrouwd.ui.referral;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.toevertrouwd.directory.Service;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.directory.ServiceCell;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Chooses the service: what fits the dossier first, and by any name. */
final class ChoosingPane extends VBox {

  private final ServiceChoice model;
  private final Consumer<Service> onChosen;
  private final TextField search = new TextField();

  ChoosingPane(Desk desk, ServiceChoice model, Consumer<Service> onChosen) {
    this.model = model;
    this.onChosen = onChosen;
    Wording wording = desk.kit().wording(ChoosingPane.class);
    search(wording);
    ListView<Service> list = list(desk, wording);
    VBox.setVgrow(list, Priority.ALWAYS);
    getStyleClass().add("choosing");
    getChildren().addAll(Words.body(wording.text("choose")), search, list);
  }

  private void search(Wording wording) {
    search.setId("referral-search");
    search.setPromptText(wording.text("search"));
    search.setAccessibleText(wording.text("search"));
    search.textProperty().bindBidirectional(model.search());
    search.setOnAction(_ -> model.found().stream().findFirst().ifPresent(onChosen));
  }

  private ListView<Service> list(Desk desk, Wording wording) {
    ListView<Service> list = new ListView<>(model.found());
    list.setId("referral-services");
    list.setAccessibleText(wording.text("services"));
    list.setPlaceholder(Words.muted(wording.text("none")));
    list.setCellFactory(
        _ -> new ServiceCell(desk.kit(), desk.vocabulary(), model::match).withWhy());
    list.setOnMouseClicked(_ -> choose(list));
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            choose(list);
          }
        });
    return list;
  }

  /** Ready to search. */
  void focus() {
    search.requestFocus();
  }

  private void choose(ListView<Service> list) {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(onChosen);
  }
}
