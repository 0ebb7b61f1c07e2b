package org.toevertrouwd.ui.start;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Focus;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.SecretEntry;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.ui.start.PassphraseModel.Verdict;
import org.toevertrouwd.wording.Wording;

/** Choosing a passphrase: six words that are offered, and where it is typed. */
final class NewPassphraseView extends VBox {

  private final PassphraseModel model;
  private final Wording wording;
  private final Label offered;
  private final SecretEntry once;
  private final SecretEntry again;

  NewPassphraseView(Kit kit, PassphraseModel model) {
    this.model = model;
    this.wording = kit.wording(NewPassphraseView.class);
    this.offered = Words.line(model.offered());
    this.once = new SecretEntry(kit, "passphrase-first", wording.text("passphrase.first"));
    this.again = new SecretEntry(kit, "passphrase-second", wording.text("passphrase.second"));
    StrengthBar bar = new StrengthBar(wording);
    once.hint(wording.text("passphrase.hint", PassphraseModel.SHORTEST));
    once.problem(told(Verdict.GUESSABLE));
    again.problem(told(Verdict.DIFFERENT));
    again.visibleProperty().bind(model.verdict().map(now -> now != Verdict.TAKEN_OVER));
    again.managedProperty().bind(again.visibleProperty());
    var taken = Words.state(Icon.GOOD, wording.text("passphrase.TAKEN_OVER"), "good");
    taken.setId("passphrase-taken-over");
    taken.visibleProperty().bind(again.visibleProperty().not());
    taken.managedProperty().bind(taken.visibleProperty());
    once.field().edits().addListener((_, _, _) -> typed());
    again.field().edits().addListener((_, _, _) -> typed());
    model.strength().addListener((_, _, now) -> bar.show(now));
    Card card = new Card(offer(), once, bar, again, taken);
    card.getStyleClass().add("threshold-card");
    getChildren().add(card);
  }

  void focus() {
    Focus.on(once.field());
  }

  /** Forgets what was typed. */
  void wipe() {
    once.field().wipe();
    again.field().wipe();
  }

  private VBox offer() {
    offered.setId("passphrase-offered");
    offered.getStyleClass().add("offered-words");
    offered.setWrapText(true);
    var others =
        Buttons.link("passphrase-others", wording.text("passphrase.others"), this::others);
    VBox offer =
        new VBox(
            Words.row(
                Words.caption(wording.text("passphrase.offered")), Words.spring(), others),
            offered);
    offer.getStyleClass().add("offer");
    return offer;
  }

  private void others() {
    model.offerOthers();
    offered.setText(model.offered());
  }

  private void typed() {
    model.typed(once.field().characters(), again.field().characters());
  }

  private ObservableValue<String> told(Verdict told) {
    return model.verdict().map(now -> now == told ? wording.text("passphrase", told) : "");
  }
}
