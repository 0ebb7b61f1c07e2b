package org.toevertrouwd.ui.start;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.SecretEntry;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Asks the passphrase of a kluis. */
final class PassphrasePane extends SecretPane {

  private final Wording wording;

  PassphrasePane(Doorway doorway, UnlockFlow flow, Path kluis) {
    Kit kit = doorway.kit();
    Wording texts = kit.wording(PassphrasePane.class);
    SecretEntry entry =
        new SecretEntry(kit, "unlock-passphrase", texts.text("unlock.passphrase"));
    super(
        heading(kluis),
        entry,
        Buttons.primary(
            "unlock-open",
            texts.text("unlock.open"),
            () -> flow.open(entry.field().characters())),
        texts.text("unlock.working"),
        Words.row(
            Buttons.link("unlock-code", texts.text("unlock.code"), flow::askCode),
            Words.spring(),
            Buttons.link(
                "unlock-other", texts.text("unlock.other"), doorway.entrance()::start)));
    this.wording = texts;
  }

  /** The passphrase is asked, after one that did not fit or for the first time. */
  void ask(boolean wrong) {
    ask(wrong ? wording.text("unlock.wrong") : "");
  }

  private static Node heading(Path kluis) {
    var folder = Words.state(Icon.LOCK, KluisFile.shortFolder(kluis), "calm");
    VBox heading = new VBox(Words.title(KluisFile.title(kluis)), folder);
    heading.getStyleClass().add("threshold-heading");
    return heading;
  }
}
