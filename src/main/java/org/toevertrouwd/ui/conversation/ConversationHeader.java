package org.toevertrouwd.ui.conversation;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.conversation.ConversationModel.Home;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** What conversation it is, where it is kept, and what can be done with it. */
final class ConversationHeader extends VBox {

  private final Desk desk;
  private final ConversationModel model;
  private final Wording wording;

  /**
   * A header.
   *
   * @param onFile asks in which dossier it is kept
   */
  ConversationHeader(Desk desk, ConversationModel model, Runnable onFile) {
    this.desk = desk;
    this.model = model;
    this.wording = desk.kit().wording(ConversationHeader.class);
    Label title = Words.title("");
    title
        .textProperty()
        .bind(model.exists().map(known -> wording.text(known ? "title" : "title.new")));
    HBox top =
        Words.row(title, home(), Words.spring(), delete(), move(onFile), file(onFile));
    top.getStyleClass().add("page-header");
    getChildren().addAll(top, draft());
  }

  private Node home() {
    Button home =
        Buttons.link(
            "conversation-dossier",
            "",
            () ->
                model
                    .home()
                    .get()
                    .ifPresent(one -> desk.navigator().goTo(new Place.OneDossier(one.id()))));
    ObservableValue<String> alias =
        desk.discretion().veil(model.home().map(one -> one.map(Home::alias).orElse("")));
    home.textProperty().bind(alias.map(now -> label(model.home().get(), now)));
    Label none = Words.state(Icon.DOSSIERS, wording.text("dossier.none"), "plain");
    show(home, model.home().map(Optional::isPresent));
    show(none, model.home().map(Optional::isEmpty));
    return Words.row(home, none);
  }

  private String label(Optional<Home> home, String alias) {
    return home.map(one -> one.code() + (alias.isEmpty() ? "" : "  ·  " + alias)).orElse("");
  }

  private Node delete() {
    Button delete =
        Buttons.icon(
            "conversation-delete", Icon.BIN, wording.text("delete"), model::delete);
    show(delete, model.exists().map(known -> known));
    return delete;
  }

  private Node file(Runnable onFile) {
    Button file = Buttons.primary("conversation-file", wording.text("file"), onFile);
    show(file, model.home().map(Optional::isEmpty));
    return file;
  }

  private Node move(Runnable onFile) {
    Button move = Buttons.quiet("conversation-move", wording.text("move"), onFile);
    show(move, model.home().map(Optional::isPresent));
    return move;
  }

  private Node draft() {
    Label from = Words.state(Icon.HISTORY, "", "plain");
    from.textProperty().bind(model.restored().map(this::draftOf));
    Button forget =
        Buttons.link("conversation-forget-draft", wording.text("draft.forget"), model::forgetDraft);
    show(forget, model.exists().map(known -> known));
    HBox row = Words.row(from, forget);
    show(row, model.restored().map(Optional::isPresent));
    return row;
  }

  private String draftOf(Optional<Instant> typed) {
    return typed
        .map(at -> wording.text("draft.of", desk.kit().formats().moment(at)))
        .orElse("");
  }

  private static void show(Node node, ObservableValue<Boolean> when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(node.visibleProperty());
  }
}
