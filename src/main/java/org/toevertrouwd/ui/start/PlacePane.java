package org.toevertrouwd.ui.start;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.ui.start.PlaceModel.State;
import org.toevertrouwd.wording.Wording;

/** The second step: where the kluis lives. */
final class PlacePane extends VBox {

  private final SetupFlow flow;
  private final Wording wording;
  private final Label name = Words.heading("");
  private final Label folder = Words.muted("");
  private final Label matter = Words.state(Icon.WARNING, "", "warning");
  private final Button instead;
  private final Label synchronised = Words.small("");

  PlacePane(Kit kit, SetupFlow flow) {
    this.flow = flow;
    this.wording = kit.wording(PlacePane.class);
    Button choose =
        Buttons.quiet(
            "setup-choose", Icon.FOLDER, wording.text("setup.place.other"), flow::choosePlace);
    instead =
        Buttons.link("setup-open", wording.text("setup.place.open"), flow::openInstead);
    name.setId("setup-file");
    folder.setId("setup-folder");
    matter.setId("setup-place-matter");
    matter.setWrapText(true);
    Card card = new Card(file(), matter, Words.row(choose, instead));
    card.getStyleClass().add("threshold-card");
    getStyleClass().add("threshold-part");
    getChildren()
        .addAll(
            StepsBar.heading(wording.text("setup.place"), wording.text("setup.place.text")),
            card,
            synchronised);
    flow.place().file().addListener((_, _, _) -> show());
    flow.place().state().addListener((_, _, _) -> show());
    show();
  }

  private Node file() {
    Label icon = new Label();
    var picture = Icon.LOCK.picture();
    picture.getStyleClass().add("file-icon");
    icon.setGraphic(picture);
    return Words.row(icon, new VBox(name, folder));
  }

  private void show() {
    State state = flow.place().state().get();
    boolean wrong = state != State.FREE && state != State.LOOKING;
    name.setText(KluisFile.name(flow.place().file().get()));
    folder.setText(KluisFile.shortFolder(flow.place().file().get()));
    shown(matter, wrong);
    matter.setText(wrong ? wording.text("setup.place", state) : "");
    shown(instead, state == State.TAKEN);
    synchronised.setText(
        flow.place()
            .synchronisedBy()
            .map(service -> wording.text("setup.place.synchronised", service))
            .orElseGet(() -> wording.text("setup.place.anywhere")));
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
