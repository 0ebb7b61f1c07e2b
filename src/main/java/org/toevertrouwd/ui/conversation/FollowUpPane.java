package org.toevertrouwd.ui.conversation;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.DayField;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Mark;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** One line for what is to be done later: call back, on a day. */
final class FollowUpPane extends VBox {

  private final Wording wording;

  FollowUpPane(Desk desk, FollowUpModel model) {
    this.wording = desk.kit().wording(FollowUpPane.class);
    TextField reason = new TextField();
    reason.setId("conversation-follow-up-reason");
    reason.setPromptText(wording.text("follow-up.prompt"));
    reason.textProperty().bindBidirectional(model.reason());
    reason.setOnAction(_ -> model.plan());
    DayField day =
        new DayField("conversation-follow-up-day", desk.kit().formats(), desk.kit().clock());
    day.day().bindBidirectional(model.day());
    day.setAccessibleText(wording.text("follow-up.day"));
    day.setPromptText(wording.text("follow-up.day"));
    HBox.setHgrow(day, Priority.ALWAYS);
    Button plan =
        Buttons.quiet("conversation-follow-up-plan", wording.text("follow-up.plan"), model::plan);
    plan.disableProperty().bind(model.day().map(one -> one.isEmpty()));
    getStyleClass().add("side-part");
    getChildren()
        .addAll(
            new Field(wording.text("follow-up"), reason).with(Mark.kept(desk.kit())),
            Words.row(day, plan),
            waiting(desk, model));
  }

  private String waits(Desk desk, AfterFiling after) {
    return after
        .followUp()
        .map(task -> wording.text("follow-up.waits", desk.kit().formats().day(task.on())))
        .orElse("");
  }

  private HBox waiting(Desk desk, FollowUpModel model) {
    Label words = Words.small("");
    words.textProperty().bind(model.waiting().map(after -> waits(desk, after)));
    HBox row =
        Words.row(
            words,
            Buttons.icon(
                "conversation-follow-up-cancel",
                Icon.REMOVE,
                wording.text("follow-up.cancel"),
                model::cancel));
    HBox.setHgrow(words, Priority.ALWAYS);
    row.visibleProperty().bind(model.waiting().map(after -> after.followUp().isPresent()));
    row.managedProperty().bind(row.visibleProperty());
    return row;
  }
}
