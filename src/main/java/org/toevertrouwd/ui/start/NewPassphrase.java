package org.toevertrouwd.ui.start;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Looks;

/** Choosing a new passphrase as when a kluis is made, for pages of a kluis that is open. */
public final class NewPassphrase {

  private final PassphraseModel model;
  private final NewPassphraseView view;

  /** A choice that nobody made yet, with words that are offered. */
  public NewPassphrase(Kit kit) {
    model = new PassphraseModel(kit.jobs());
    view = new NewPassphraseView(kit, model);
    Looks.add(view, NewPassphrase.class, "start.css");
  }

  /** Where it is chosen. */
  public Region view() {
    return view;
  }

  /** Whether what is typed can be used. */
  public ObservableValue<Boolean> ready() {
    return model.verdict().map(PassphraseModel.Verdict::ready);
  }

  /** A copy of the passphrase, if it can be used; the caller wipes it. */
  public Optional<char[]> chosen() {
    return model.chosen();
  }

  /** Wipes what was typed. */
  public void forget() {
    view.wipe();
    model.forget();
  }
}
