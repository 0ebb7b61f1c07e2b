package org.toevertrouwd.ui.conversation;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Leaving;
import org.toevertrouwd.ui.desk.Vocabulary;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.ChipField;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.DayField;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Mark;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** When the conversation was, how long, along which channel, and of which kind. */
final class FactsPane extends VBox {

  private final Desk desk;
  private final Wording wording;
  private final Vocabulary vocabulary;

  FactsPane(Desk desk, ConversationModel model, FollowUpModel followUp) {
    this.desk = desk;
    this.wording = desk.kit().wording(FactsPane.class);
    this.vocabulary = desk.vocabulary();
    ConversationFacts facts = model.facts();
    getStyleClass().add("side");
    VBox when = new VBox(day(facts), time(model), timer(model));
    when.getStyleClass().add("side-part");
    getChildren().addAll(when, channel(facts), kind(facts), new FollowUpPane(desk, followUp));
  }

  private Field day(ConversationFacts facts) {
    DayField day = new DayField("conversation-day", desk.kit().formats(), desk.kit().clock());
    day.day().bindBidirectional(facts.day());
    day.setMaxWidth(Double.MAX_VALUE);
    return new Field(wording.text("day"), day).with(Mark.kept(desk.kit()));
  }

  private HBox time(ConversationModel model) {
    TimeField time = new TimeField("conversation-time");
    time.time().bindBidirectional(model.facts().time());
    MinutesField minutes = new MinutesField("conversation-minutes");
    minutes.minutes().bindBidirectional(model.facts().minutes());
    HBox row =
        Words.row(
            new Field(wording.text("time"), time).with(Mark.kept(desk.kit())),
            new Field(wording.text("minutes"), minutes).with(Mark.kept(desk.kit())));
    row.getStyleClass().add("wide-row");
    return row;
  }

  private Node timer(ConversationModel model) {
    Button stop =
        Buttons.link("conversation-timer-stop", wording.text("timer.stop"), model::stopTimer);
    HBox row = Words.row(Words.state(Icon.HISTORY, wording.text("timer.runs"), "small"), stop);
    stop.getStyleClass().add("small");
    row.visibleProperty().bind(model.timer().running());
    row.managedProperty().bind(row.visibleProperty());
    return row;
  }

  private Field channel(ConversationFacts facts) {
    ChipField channel = new ChipField("conversation-channel", choices(ConversationFacts.CHANNEL));
    channel.ended(vocabulary.ended(ConversationFacts.CHANNEL));
    channel.code().bindBidirectional(facts.channel());
    return counted(ConversationFacts.CHANNEL, wording.text("channel"), channel);
  }

  private Field kind(ConversationFacts facts) {
    ChoiceField kind =
        new ChoiceField(
            "conversation-kind", choices(ConversationFacts.KIND), wording.text("kind.prompt"));
    kind.ended(vocabulary.ended(ConversationFacts.KIND));
    kind.code().bindBidirectional(facts.kind());
    return counted(ConversationFacts.KIND, wording.text("kind"), kind);
  }

  private Field counted(String dimension, String name, Node input) {
    String leaves = new Leaving(desk).of(dimension, wording.text("counted"));
    return new Field(name, input).with(Mark.counted(desk.kit(), leaves));
  }

  private List<Choice> choices(String dimension) {
    String language = desk.kit().language().code();
    return vocabulary.offered(dimension).stream()
        .filter(category -> !category.code().equals(Category.UNKNOWN))
        .map(
            category ->
                new Choice(
                    category.code(),
                    category.label().in(language),
                    category.definition().in(language)))
        .toList();
  }
}
