package org.toevertrouwd.ui.dossier;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Progress;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/**
 * What happened in a dossier and what is to come, in order of day, with room to write at its foot.
 */
final class Timeline {

  private final Desk desk;
  private final DossierModel model;
  private final DocumentsModel documents;
  private final FollowUpsModel followUps;
  private final EntryRows rows;
  private final Wording wording;
  private final VBox entries = new VBox();
  private final VBox planning = new VBox();
  private final VBox busy = new VBox();
  private final VBox view = new VBox();
  private List<Entry> shown = List.of();
  private Optional<StepCard> planned = Optional.empty();

  Timeline(Desk desk, DossierModel model) {
    this.desk = desk;
    this.model = model;
    this.documents = new DocumentsModel(desk, model);
    this.followUps = new FollowUpsModel(desk, model);
    this.rows = new EntryRows(desk, model, followUps, documents, this::edit);
    this.wording = desk.kit().wording(Timeline.class);
    view.getStyleClass().addAll("card", "timeline");
    entries.getStyleClass().add("entries");
    view.getChildren().addAll(heading(), entries);
    model.page().subscribe(page -> page.ifPresent(this::show));
    documents.busy().subscribe(this::show);
  }

  Region view() {
    return view;
  }

  /** Opens the card for something new to do. */
  void plan() {
    card(Optional.empty());
  }

  private void edit(FollowUp step) {
    card(Optional.of(step));
  }

  /** Saves what stands in a card one did not leave yet. */
  void commit() {
    planned.ifPresent(StepCard::commit);
  }

  private void card(Optional<FollowUp> step) {
    StepCard card = new StepCard(desk, followUps, step, this::cardGoes);
    planned = Optional.of(card);
    planning.getChildren().setAll(card);
    card.ready();
  }

  private void cardGoes() {
    planned = Optional.empty();
    planning.getChildren().clear();
  }

  private HBox heading() {
    Button attach = Buttons.link("dossier-attach", wording.text("paper.attach"), documents::attach);
    attach.setGraphic(Icon.DOCUMENT.picture());
    return Words.row(Words.heading(wording.text("timeline")), Words.spring(), attach);
  }

  private void show(DossierPage page) {
    List<Entry> now = Entry.of(page, desk.kit().clock().getZone());
    if (now.equals(shown) && !entries.getChildren().isEmpty()) {
      return;
    }
    shown = now;
    if (now.isEmpty()) {
      entries.getChildren().setAll(Words.muted(wording.text("timeline.empty")));
    } else {
      entries.getChildren().setAll(now.stream().<Node>map(rows::row).toList());
    }
  }

  /** What is on its way shows how far it is, and can be stopped. */
  private void show(Optional<Progress> way) {
    busy.getChildren().clear();
    way.ifPresent(
        progress -> {
          ProgressBar bar = new ProgressBar();
          bar.setAccessibleText(wording.text("paper.busy"));
          bar.setMaxWidth(Double.MAX_VALUE);
          progress.listen(far -> Platform.runLater(() -> bar.setProgress(far)));
          Label words = Words.small(wording.text("paper.busy"));
          Button stop = Buttons.link("paper-stop", wording.text("paper.stop"), progress::cancel);
          busy.getChildren().addAll(Words.row(words, Words.spring(), stop), bar);
        });
  }

  /** Where one begins to write, always in sight. */
  Region foot() {
    VBox foot = new VBox(planning, busy, quickLine());
    foot.getStyleClass().add("timeline-foot");
    return foot;
  }

  private Button quickLine() {
    Button line = new Button(wording.text("write"));
    line.setId("dossier-write");
    line.getStyleClass().add("quick-line");
    line.setGraphic(Icon.ADD.picture());
    line.setMaxWidth(Double.MAX_VALUE);
    line.setOnAction(
        _ -> model.go(new Place.NewConversation(ConversationId.random(), Optional.of(model.id()))));
    return line;
  }
}
