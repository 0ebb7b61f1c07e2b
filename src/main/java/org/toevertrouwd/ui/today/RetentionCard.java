package org.toevertrouwd.ui.today;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.DueDossier;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.DayField;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Formats;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Mark;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Dossiers whose retention is over: keep longer, hold, or to the bin. */
final class RetentionCard {

  private final Desk desk;
  private final TodayModel model;
  private final Wording wording;
  private final Formats formats;
  private final Rows rows;

  RetentionCard(Desk desk, TodayModel model) {
    this.desk = desk;
    this.model = model;
    this.wording = desk.kit().wording(RetentionCard.class);
    this.formats = desk.kit().formats();
    this.rows = new Rows(desk);
  }

  Card view(List<DueDossier> due) {
    return Card.titled(
        wording.text("due"),
        Words.muted(wording.text("due.why")),
        new Capped("due", due.size(), i -> row("due-" + i, due.get(i)), wording));
  }

  private Node row(String id, DueDossier due) {
    VBox row = new VBox(4);
    VBox form = new VBox(12);
    form.setManaged(false);
    FlowPane actions = new FlowPane(16, 4);
    actions
        .getChildren()
        .addAll(
            Buttons.link(id + "-longer", wording.text("due.longer"), () -> longer(id, due, form)),
            Buttons.link(id + "-hold", wording.text("due.hold"), () -> hold(id, due, form)),
            Buttons.link(
                id + "-bin", wording.text("due.bin"), () -> model.toBin(due.dossier().id())));
    row.getStyleClass().add("today-row");
    row.getChildren()
        .addAll(
            rows.dossier(id, due.dossier()),
            Words.small(wording.text("due.closed", formats.fullDay(due.closedOn()))),
            actions,
            form);
    return row;
  }

  private void longer(String id, DueDossier due, VBox form) {
    form.setManaged(true);
    DayField until = new DayField(id + "-until", formats, desk.kit().clock());
    until.day().set(Optional.of(desk.kit().today().plusYears(1)));
    TextField reason = reason(id);
    Label missing = missing();
    form.getChildren()
        .setAll(
            new Field(wording.text("due.until"), until),
            named(reason),
            missing,
            Buttons.quiet(
                id + "-save",
                wording.text("due.save"),
                () ->
                    missing.setVisible(
                        !model.extend(due.dossier().id(), until.day().get(), reason.getText()))));
    reason.requestFocus();
  }

  private void hold(String id, DueDossier due, VBox form) {
    form.setManaged(true);
    TextField reason = reason(id);
    Label missing = missing();
    form.getChildren()
        .setAll(
            Words.small(wording.text("due.hold.why")),
            named(reason),
            missing,
            Buttons.quiet(
                id + "-save",
                wording.text("due.save"),
                () -> missing.setVisible(!model.hold(due.dossier().id(), reason.getText()))));
    reason.requestFocus();
  }

  private Field named(TextField reason) {
    return new Field(wording.text("due.reason"), reason).with(Mark.kept(desk.kit()));
  }

  private static TextField reason(String id) {
    TextField reason = new TextField();
    reason.setId(id + "-reason");
    return reason;
  }

  private Label missing() {
    Label missing = Words.state(Icon.WARNING, wording.text("due.missing"), "warning");
    missing.setWrapText(true);
    missing.managedProperty().bind(missing.visibleProperty());
    missing.setVisible(false);
    return missing;
  }
}
