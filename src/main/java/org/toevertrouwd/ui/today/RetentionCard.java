package org.toevertrouwd.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.DossierId;
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
  private final Lists lists;
  private final TodayModel model;
  private final Wording wording;
  private final Formats formats;
  private final Rows rows;

  RetentionCard(Desk desk, TodayModel model, Lists lists) {
    this.desk = desk;
    this.lists = lists;
    this.model = model;
    this.wording = desk.kit().wording(RetentionCard.class);
    this.formats = desk.kit().formats();
    this.rows = new Rows(desk);
  }

  Card view(List<DueDossier> due) {
    List<Node> made = new ArrayList<>();
    due.forEach(one -> made.add(row("due-" + made.size(), one)));
    return Card.titled(
        wording.text("due"),
        Words.muted(wording.text("due.why")),
        lists.of("due", made));
  }

  private Node row(String id, DueDossier due) {
    VBox form = new VBox(12);
    form.setManaged(false);
    VBox row =
        new VBox(
            4,
            rows.dossier(id, due.dossier()),
            Words.small(wording.text("due.closed", formats.fullDay(due.closedOn()))),
            actions(id, due.dossier().id(), form),
            form);
    row.getStyleClass().add("today-row");
    return row;
  }

  private FlowPane actions(String id, DossierId dossier, VBox form) {
    FlowPane actions = new FlowPane(16, 4);
    actions
        .getChildren()
        .addAll(
            Buttons.link(
                id + "-longer", wording.text("due.longer"), () -> longer(id, dossier, form)),
            Buttons.link(id + "-hold", wording.text("due.hold"), () -> hold(id, dossier, form)),
            Buttons.link(id + "-bin", wording.text("due.bin"), () -> model.toBin(dossier)));
    return actions;
  }

  private void longer(String id, DossierId dossier, VBox form) {
    DayField until = new DayField(id + "-until", formats, desk.kit().clock());
    until.day().set(Optional.of(desk.kit().today().plusYears(1)));
    ask(
        id,
        form,
        new Field(wording.text("due.until"), until),
        reason -> model.extend(dossier, until.day().get(), reason));
  }

  private void hold(String id, DossierId dossier, VBox form) {
    ask(
        id,
        form,
        Words.small(wording.text("due.hold.why")),
        reason -> model.hold(dossier, reason));
  }

  /** Asks why; what is said is saved, or it says what is missing. */
  private void ask(String id, VBox form, Node first, Predicate<String> save) {
    TextField reason = reason(id);
    Label missing = missing();
    Runnable done = () -> missing.setVisible(!save.test(reason.getText()));
    reason.setOnAction(_ -> done.run());
    form.setManaged(true);
    form.getChildren()
        .setAll(
            first,
            named(reason),
            missing,
            Buttons.quiet(id + "-save", wording.text("due.save"), done));
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
