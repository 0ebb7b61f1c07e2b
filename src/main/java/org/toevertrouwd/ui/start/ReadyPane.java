package org.toevertrouwd.ui.start;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The kluis is there: straight to work, or a look around first. */
final class ReadyPane extends VBox {

  ReadyPane(Kit kit, SetupFlow flow) {
    Wording wording = kit.wording(ReadyPane.class);
    Button work = Buttons.primary("setup-work", wording.text("ready.work"), flow::work);
    work.setDefaultButton(true);
    Card card =
        new Card(
            Words.state(Icon.GOOD, wording.text("ready.done"), "good"),
            Words.body(wording.text("ready.text")));
    card.getStyleClass().add("threshold-card");
    getStyleClass().add("threshold-part");
    getChildren()
        .addAll(
            StepsBar.heading(wording.text("ready.title"), wording.text("ready.choose")),
            card,
            Words.row(
                work,
                Buttons.quiet(
                    "setup-example", wording.text("ready.example"), flow::lookAround)),
            Words.small(wording.text("ready.example.why")));
  }
}
