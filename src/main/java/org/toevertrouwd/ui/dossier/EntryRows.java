package org.toevertrouwd.ui.dossier;

import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.Document;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.desk.Vocabulary;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Formats;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** One row of the timeline for each kind of thing that stands on it. */
final class EntryRows {

  private static final int EXCERPT = 180;

  private final Desk desk;
  private final DossierModel model;
  private final FollowUpsModel followUps;
  private final DocumentsModel documents;
  private final Consumer<FollowUp> edit;
  private final Wording wording;
  private final Formats formats;
  private final Vocabulary vocabulary;

  EntryRows(
      Desk desk,
      DossierModel model,
      FollowUpsModel followUps,
      DocumentsModel documents,
      Consumer<FollowUp> edit) {
    this.desk = desk;
    this.model = model;
    this.followUps = followUps;
    this.documents = documents;
    this.edit = edit;
    this.wording = desk.kit().wording(EntryRows.class);
    this.formats = desk.kit().formats();
    this.vocabulary = desk.vocabulary();
  }

  Node row(Entry entry) {
    return switch (entry) {
      case Entry.Talked talked -> talked(talked);
      case Entry.Referred referred -> referred(referred);
      case Entry.Step(var step) ->
          row(entry, Icon.CALENDAR, new StepRow(desk, followUps, step, edit));
      case Entry.Added(var paper, var _) -> added(entry, paper);
      case Entry.Closed _ -> row(entry, Icon.CLOSED, Words.line(wording.text("entry.closed")));
      case Entry.Reopened _ -> row(entry, Icon.UNDO, Words.line(wording.text("entry.reopened")));
    };
  }

  private Node talked(Entry.Talked entry) {
    Conversation talk = entry.talk().conversation();
    FlowPane head =
        new FlowPane(
            10,
            2,
            way(
                "talk-" + talk.id().value(),
                wording.text("entry.talk"),
                new Place.OneConversation(talk.id())),
            facts(talk));
    if (entry.talk().noted()) {
      head.getChildren().add(note());
    }
    VBox words = new VBox(head);
    head.prefWrapLengthProperty().bind(words.widthProperty());
    said(words, Excerpt.of(talk.text().narrative(), EXCERPT), "");
    said(words, Excerpt.of(talk.text().agreements(), EXCERPT), wording.text("entry.agreed"));
    return row(entry, Icon.CONVERSATION, words);
  }

  private Label note() {
    Label note = Words.state(Icon.LOCK, wording.text("entry.note"), "noted");
    note.getStyleClass().add("small");
    return note;
  }

  private Node referred(Entry.Referred entry) {
    String status = vocabulary.category("referral-status", entry.referral().status().code());
    VBox words =
        new VBox(
            way(
                "referral-" + entry.referral().id().value(),
                wording.text("entry.referral", entry.service()),
                new Place.OneReferral(model.id(), entry.referral().id())),
            Words.small(status));
    return row(entry, Icon.REFERRAL, words);
  }

  private Node added(Entry entry, Document paper) {
    String id = paper.id().value().toString();
    Label name = Words.body("");
    name.textProperty().bind(desk.discretion().veil(paper.name()));
    Button out =
        Buttons.icon(
            "paper-out-" + id,
            Icon.EXPORT,
            wording.text("paper.out"),
            () -> documents.copyOut(paper));
    Button remove =
        Buttons.icon(
            "paper-remove-" + id,
            Icon.REMOVE,
            wording.text("paper.remove"),
            () -> documents.remove(paper));
    return row(entry, Icon.DOCUMENT, Words.row(name, Words.spring(), out, remove));
  }

  private HBox row(Entry entry, Icon icon, Node words) {
    Label day =
        Words.small(entry.on().map(formats::day).orElseGet(() -> wording.text("entry.draft")));
    Label time = Words.small(entry.at().map(this::time).orElse(""));
    VBox when = new VBox(day);
    entry.at().ifPresent(_ -> when.getChildren().add(time));
    when.getStyleClass().add("entry-when");
    var picture = icon.picture();
    picture.getStyleClass().add("entry-icon");
    HBox row = new HBox(when, picture, words);
    row.getStyleClass().add("entry");
    HBox.setHgrow(words, Priority.ALWAYS);
    return row;
  }

  private String time(LocalTime time) {
    return formats.time(time);
  }

  private Button way(String id, String text, Place place) {
    Button way = Buttons.link(id, text, () -> model.go(place));
    way.getStyleClass().add("entry-title");
    way.setMinWidth(0);
    way.setWrapText(true);
    way.setMinHeight(Region.USE_PREF_SIZE);
    return way;
  }

  /** Channel and length, as far as they are known. */
  private Label facts(Conversation talk) {
    Optional<String> channel =
        talk.answers().one("channel").map(code -> vocabulary.category("channel", code));
    String facts =
        Stream.of(channel, talk.when().minutes().map(formats::minutes))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    Label label = Words.small(facts);
    label.setWrapText(false);
    return label;
  }

  private void said(VBox words, String text, String before) {
    if (text.isEmpty()) {
      return;
    }
    Label label = Words.body("");
    label
        .textProperty()
        .bind(
            desk.discretion()
                .veil(text)
                .map(seen -> before.isEmpty() ? seen : before + " " + seen));
    label.getStyleClass().add(before.isEmpty() ? "told" : "agreed");
    label.setMinHeight(Region.USE_PREF_SIZE);
    words.getChildren().add(label);
  }
}
