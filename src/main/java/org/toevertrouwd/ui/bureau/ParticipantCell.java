package org.toevertrouwd.ui.bureau;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** One line of the list of participants: the name, and what there is to do. */
final class ParticipantCell extends ListCell<Participant> {

  private final Wording wording;
  private final Label name = new Label();
  private final Label state = Words.state(Icon.GOOD, "", "small");
  private final VBox lines = new VBox(name, state);

  ParticipantCell(Wording wording) {
    this.wording = wording;
    name.getStyleClass().add("roster-name");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Participant one, boolean empty) {
    super.updateItem(one, empty);
    if (one == null || empty) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    name.setText(one.confidant().isNamed() ? one.confidant().name() : begin(one));
    state.setText(wording.text("standing", one.standing()));
    state.getStyleClass().removeAll("good", "warning");
    switch (one.standing()) {
      case NEW, MISSING -> show(Icon.WARNING, "warning");
      case PRESENT -> show(Icon.GOOD, "good");
      case LISTED -> show(Icon.FOLLOW_UP, "muted");
    }
    setAccessibleText(name.getText() + ", " + state.getText());
    setGraphic(lines);
  }

  private void show(Icon icon, String style) {
    state.setGraphic(icon.picture());
    state.getStyleClass().add(style);
  }

  /** The first groups tell two of them apart. */
  private static String begin(Participant one) {
    return one.fingerprint().substring(0, one.fingerprint().length() / 2) + "…";
  }
}
