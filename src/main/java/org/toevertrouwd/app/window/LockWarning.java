package org.toevertrouwd.app.window;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Overlay;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Says half a minute before that the kluis is about to lock, and that nothing will be lost. */
final class LockWarning implements IdleLock.Acts {

  private final OpenWindow window;
  private final Label text = Words.body("");
  private boolean shown;

  LockWarning(OpenWindow window) {
    this.window = window;
  }

  @Override
  public void warn(int seconds) {
    Wording wording = wording();
    text.setText(wording.text("lock.text", seconds));
    if (!shown) {
      shown = true;
      VBox card =
          new VBox(
              Words.heading(wording.text("lock.title")),
              text,
              Buttons.primary("lock-stay", wording.text("lock.stay"), window::touched));
      card.getStyleClass().add("dialog-card");
      overlay().over(card, window::touched);
    }
  }

  @Override
  public void calm() {
    shown = false;
    overlay().back();
  }

  @Override
  public void lock() {
    window.lock();
  }

  private Wording wording() {
    return window.furniture().kit().wording(LockWarning.class);
  }

  private Overlay overlay() {
    return window.furniture().overlay();
  }
}
