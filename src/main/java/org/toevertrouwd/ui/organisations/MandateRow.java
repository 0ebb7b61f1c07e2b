package org.toevertrouwd.ui.organisations;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.practice.Mandate;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.DayField;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** A mandate that can be changed in place. */
final class MandateRow {

  private final Desk desk;
  private final OrganisationModel open;
  private final Wording wording;
  private final String id;
  private final DayField from;
  private final DayField until;
  private final TextField contact = new TextField();
  private final StackPane state = new StackPane();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private Mandate mandate;

  MandateRow(Desk desk, OrganisationModel open, Mandate mandate, int number) {
    this.desk = desk;
    this.open = open;
    this.mandate = mandate;
    this.wording = desk.kit().wording(MandateRow.class);
    this.id = "mandate-" + number;
    this.from = new DayField(id + "-from", desk.kit().formats(), desk.kit().clock());
    this.until = new DayField(id + "-until", desk.kit().formats(), desk.kit().clock());
    from.day().set(Optional.of(mandate.from()));
    until.day().set(mandate.until());
    contact.setId(id + "-contact");
    contact.setPrefColumnCount(16);
    contact.setText(mandate.contact());
    from.day().addListener((_, _, _) -> save());
    until.day().addListener((_, _, _) -> save());
    contact.setOnAction(_ -> save());
    contact.focusedProperty().addListener((_, _, in) -> left(in));
    contact.visibleProperty().bind(desk.discretion().on().not());
  }

  Node view() {
    showState();
    FlowPane fields =
        new FlowPane(
            16,
            8,
            new Field(wording.text("mandate.from"), from),
            new Field(wording.text("mandate.until"), until).problem(problem.getReadOnlyProperty()),
            new Field(wording.text("mandate.contact"), contact));
    HBox heading =
        Words.row(
            state,
            Words.spring(),
            Buttons.icon(
                id + "-delete",
                Icon.BIN,
                wording.text("mandate.delete"),
                () -> open.delete(mandate)));
    VBox row = new VBox(heading, fields);
    row.getStyleClass().add("mandate-row");
    return row;
  }

  private void left(boolean focused) {
    if (!focused) {
      save();
    }
  }

  private void save() {
    Mandate now =
        new Mandate(
            mandate.id(),
            mandate.organisation(),
            from.day().get().orElse(mandate.from()),
            until.day().get(),
            contact.getText().strip());
    boolean right = open.change(now);
    problem.set(right ? "" : wording.text("mandate.problem"));
    if (right) {
      mandate = now;
      showState();
    }
  }

  private void showState() {
    LocalDate today = desk.kit().today();
    state.getChildren().setAll(Words.state(icon(today), wording.text(key(today)), "plain"));
  }

  private Icon icon(LocalDate today) {
    return key(today).equals("mandate.running") ? Icon.GOOD : Icon.HISTORY;
  }

  private String key(LocalDate today) {
    if (mandate.until().filter(last -> last.isBefore(today)).isPresent()) {
      return "mandate.ended";
    }
    return mandate.from().isAfter(today) ? "mandate.coming" : "mandate.running";
  }
}
