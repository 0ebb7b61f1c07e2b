package org.toevertrouwd.ui.start;

import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.SecretEntry;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.ui.start.UnlockStage.Slip;
import org.toevertrouwd.wording.Wording;

/** Asks the recovery code of a kluis. */
final class CodePane extends SecretPane {

  private final Wording wording;

  CodePane(Kit kit, UnlockFlow flow) {
    Wording texts = kit.wording(CodePane.class);
    SecretEntry entry =
        new SecretEntry(kit, "recover-code", texts.text("recover.code"))
            .hint(texts.text("recover.hint"));
    VBox heading =
        new VBox(Words.title(texts.text("recover.title")), Words.muted(texts.text("recover.text")));
    heading.getStyleClass().add("threshold-heading");
    super(
        heading,
        entry,
        Buttons.primary(
            "recover-open",
            texts.text("recover.open"),
            () -> flow.recover(entry.field().characters())),
        texts.text("unlock.working"),
        Words.row(Buttons.link("recover-back", texts.text("recover.back"), flow::askPassphrase)));
    this.wording = texts;
  }

  /** The code is asked, after a slip or for the first time. */
  void ask(Slip slip) {
    ask(slip == Slip.NONE ? "" : wording.text("recover.slip", slip));
  }
}
