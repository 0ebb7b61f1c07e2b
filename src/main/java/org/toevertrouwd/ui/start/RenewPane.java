package org.toevertrouwd.ui.start;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** A new passphrase for a kluis that its recovery code opened. */
final class RenewPane extends VBox {

  private final NewPassphraseView passphrase;

  RenewPane(Kit kit, UnlockFlow flow) {
    Wording wording = kit.wording(RenewPane.class);
    PassphraseModel model = new PassphraseModel(kit.jobs());
    passphrase = new NewPassphraseView(kit, model);
    Button go =
        Buttons.primary(
            "renew-open",
            wording.text("renew.open"),
            () ->
                model
                    .chosen()
                    .ifPresent(
                        chosen -> {
                          passphrase.wipe();
                          flow.choose(chosen);
                        }));
    go.setDefaultButton(true);
    go.disableProperty().bind(model.verdict().map(verdict -> !verdict.ready()));
    VBox heading =
        new VBox(Words.title(wording.text("renew.title")), Words.muted(wording.text("renew.text")));
    heading.getStyleClass().add("threshold-heading");
    getStyleClass().add("threshold-part");
    getChildren().addAll(heading, passphrase, Words.row(go));
  }

  void focus() {
    passphrase.focus();
  }
}
