package org.toevertrouwd.ui.dossier;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.Retention;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.DayField;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Formats;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Mark;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** How long a closed dossier is kept, why longer, and a hold for proceedings. */
final class RetentionPart {

  private final Desk desk;
  private final DossierModel dossier;
  private final RetentionModel model;
  private final Wording wording;
  private final Formats formats;

  RetentionPart(Desk desk, DossierModel dossier) {
    this.desk = desk;
    this.dossier = dossier;
    this.model = new RetentionModel(desk, dossier);
    this.wording = desk.kit().wording(RetentionPart.class);
    this.formats = desk.kit().formats();
  }

  /** Whether there is something to say: it is closed, or held. */
  boolean matters() {
    return dossier
        .page()
        .get()
        .filter(page -> page.dossier().course().closed() || page.held())
        .isPresent();
  }

  Node told() {
    Facts facts = new Facts();
    Retention decided = model.decided();
    model
        .dueOn()
        .ifPresent(day -> fact(facts, wording.text("retention.until"), formats.fullDay(day)));
    decided.hold().ifPresent(hold -> held(facts, hold));
    decided
        .extension()
        .ifPresent(longer -> fact(facts, wording.text("retention.why"), longer.reason()));
    return facts.orElse(wording.text("part.nothing"));
  }

  Node editor() {
    VBox editor = new VBox();
    editor.getStyleClass().add("fold-editor");
    lay(editor);
    dossier
        .page()
        .map(page -> page.map(now -> now.around().retention()))
        .addListener((_, _, now) -> now.ifPresent(_ -> lay(editor)));
    return editor;
  }

  private void lay(VBox editor) {
    editor.getChildren().setAll(told());
    if (model.decided().hold().isPresent()) {
      editor
          .getChildren()
          .add(
              Buttons.quiet(
                  "retention-release", wording.text("retention.release"), model::release));
    } else {
      editor.getChildren().addAll(longer(), hold());
    }
  }

  private void held(Facts facts, Retention.Hold hold) {
    fact(facts, wording.text("retention.hold"), formats.fullDay(hold.since()));
    fact(facts, wording.text("retention.why"), hold.reason());
  }

  private void fact(Facts facts, String name, String words) {
    facts.add(name, desk.discretion().veil(words), Mark.kept(desk.kit()));
  }

  private Node longer() {
    DayField until = new DayField("retention-until", formats, desk.kit().clock());
    until.day().set(model.dueOn().map(day -> day.plusYears(1)));
    TextField reason = reason("retention-reason");
    return new VBox(
        8,
        new Field(wording.text("retention.longer"), until).with(Mark.kept(desk.kit())),
        named(reason),
        decision(
            "retention-extend",
            wording.text("retention.extend"),
            () -> model.extend(until.day().get(), reason.getText())));
  }

  private Node hold() {
    TextField reason = reason("retention-hold-reason");
    return new VBox(
        8,
        Words.small(wording.text("retention.hold.text")),
        named(reason),
        decision(
            "retention-hold",
            wording.text("retention.hold.do"),
            () -> model.hold(reason.getText())));
  }

  /** A button, and what is missing as long as it cannot do what it says. */
  private Node decision(String id, String text, BooleanSupplier decide) {
    Label missing = Words.state(Icon.WARNING, wording.text("retention.missing"), "warning");
    missing.setWrapText(true);
    missing.managedProperty().bind(missing.visibleProperty());
    missing.setVisible(false);
    return new VBox(
        4,
        Buttons.quiet(id, text, () -> missing.setVisible(!decide.getAsBoolean())),
        missing);
  }

  private Field named(TextField reason) {
    return new Field(wording.text("retention.reason"), reason).with(Mark.kept(desk.kit()));
  }

  private static TextField reason(String id) {
    TextField reason = new TextField();
    reason.setId(id);
    return reason;
  }
}
