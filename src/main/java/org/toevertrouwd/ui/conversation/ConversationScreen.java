package org.toevertrouwd.ui.conversation;

import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.DraftedText;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Words;

/** Writing a conversation, before or after there is a dossier. */
public final class ConversationScreen implements Screen {

  private final ConversationModel model;
  private final FollowUpModel followUp;
  private final WritingPane writing;
  private final FactsPane facts;
  private final FilingPane filing;
  private final VersionsPane earlier;
  private final StackPane side = new StackPane();
  private final VBox view;

  /** The page. */
  public ConversationScreen(Desk desk, ConversationId conversation, Optional<DossierId> dossier) {
    model = new ConversationModel(desk, conversation, dossier);
    followUp = new FollowUpModel(desk, model);
    VersionsModel versions = new VersionsModel(desk, model);
    writing = new WritingPane(desk, model.texts(), versions, this::showEarlier);
    facts = new FactsPane(desk, model, followUp);
    filing = new FilingPane(desk, new FilingModel(desk, model), this::showFacts);
    earlier = new VersionsPane(desk, versions, this::showFacts);
    side.getStyleClass().add("side-column");
    side.getChildren().setAll(facts);
    HBox columns = new HBox(writing, side, Words.spring());
    columns.getStyleClass().add("columns");
    HBox.setHgrow(writing, Priority.SOMETIMES);
    VBox.setVgrow(columns, Priority.ALWAYS);
    view = new VBox(new ConversationHeader(desk, model, this::showFiling), columns);
    view.getStyleClass().addAll("page", "conversation");
    Looks.add(view, ConversationScreen.class, "conversation.css");
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    model.open(writing::focus);
    followUp.refresh();
    writing.focus();
  }

  @Override
  public void leaving() {
    model.leave();
  }

  @Override
  public void saveNow() {
    model.save();
  }

  private void showFacts() {
    side.getChildren().setAll(facts);
    writing.focus();
  }

  private void showFiling() {
    side.getChildren().setAll(filing);
    filing.open();
  }

  private void showEarlier(DraftedText text) {
    side.getChildren().setAll(earlier);
    earlier.show(text);
  }
}
