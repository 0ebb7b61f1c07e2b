package org.toevertrouwd.ui.conversation;

import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierSummary;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Chooses where the conversation is kept: a dossier, a new one, or a new advice dossier. */
final class FilingPane extends VBox {

  private static final double LIST_HEIGHT = 280;

  private final Desk desk;
  private final Wording wording;
  private final FilingModel model;
  private final Runnable onDone;
  private final TextField search = new TextField();

  /**
   * A choice.
   *
   * @param onDone takes it away
   */
  FilingPane(Desk desk, FilingModel model, Runnable onDone) {
    this.desk = desk;
    this.wording = desk.kit().wording(FilingPane.class);
    this.model = model;
    this.onDone = onDone;
    search();
    ListView<DossierSummary> list = list();
    getStyleClass().addAll("side", "card");
    getChildren()
        .addAll(
            heading(),
            fresh("filing-new", "filing.new", DossierKind.CASE),
            fresh("filing-advice", "filing.advice", DossierKind.ADVICE),
            Words.small(wording.text("filing.advice.why")),
            search,
            list);
    VBox.setVgrow(list, Priority.ALWAYS);
  }

  private HBox heading() {
    return Words.row(
        Words.heading(wording.text("filing.title")),
        Words.spring(),
        Buttons.icon("filing-close", Icon.REMOVE, wording.text("side.close"), onDone));
  }

  private Button fresh(String id, String key, DossierKind kind) {
    return Buttons.quiet(id, Icon.ADD, wording.text(key), () -> fileInNew(kind));
  }

  private void search() {
    search.setId("filing-search");
    search.setPromptText(wording.text("filing.search"));
    search.setAccessibleText(wording.text("filing.search"));
    search.textProperty().bindBidirectional(model.search());
    search.setOnAction(_ -> model.found().stream().findFirst().ifPresent(this::file));
  }

  /** Reads the dossiers and is ready to search. */
  void open() {
    model.open();
    search.requestFocus();
  }

  private ListView<DossierSummary> list() {
    ListView<DossierSummary> list = new ListView<>(model.found());
    list.setId("filing-list");
    list.setAccessibleText(wording.text("filing.list"));
    list.setPlaceholder(Words.muted(wording.text("filing.none")));
    list.setCellFactory(_ -> new DossierCell());
    list.setPrefHeight(LIST_HEIGHT);
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            list.getSelectionModel().getSelectedItems().forEach(this::file);
          }
        });
    list.setOnMouseClicked(_ -> list.getSelectionModel().getSelectedItems().forEach(this::file));
    return list;
  }

  private void file(DossierSummary dossier) {
    onDone.run();
    model.in(dossier.id());
  }

  private void fileInNew(DossierKind kind) {
    onDone.run();
    model.inNew(kind);
  }

  private final class DossierCell extends ListCell<DossierSummary> {

    /** As wide as the list, never wider. */
    DossierCell() {
      setPrefWidth(0);
      setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable DossierSummary item, boolean empty) {
      super.updateItem(item, empty);
      textProperty().unbind();
      if (item == null) {
        setText("");
        return;
      }
      var alias = desk.discretion().veil(item.alias());
      textProperty().bind(alias.map(shown -> line(item, shown)));
    }

    private String line(DossierSummary item, String alias) {
      String advice =
          item.kind() == DossierKind.ADVICE ? "  ·  " + wording.text("filing.kind.advice") : "";
      String closed = item.progress().closed() ? "  ·  " + wording.text("filing.closed") : "";
      return item.code() + (alias.isEmpty() ? "" : "  ·  " + alias) + advice + closed;
    }
  }
}
