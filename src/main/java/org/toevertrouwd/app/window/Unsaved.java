package org.toevertrouwd.app.window;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Overlay;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/**
 * Asks what to do when the kluis is to be locked and something on the page could not be saved. The
 * page itself stays out of sight meanwhile: perhaps nobody is there who may see it.
 */
final class Unsaved {

  private final OpenWindow window;
  private final Overlay overlay;
  private final Optional<Node> before;

  /** Remembers where the focus is. */
  Unsaved(OpenWindow window) {
    this.window = window;
    this.overlay = window.furniture().overlay();
    this.before = Optional.ofNullable(overlay.getScene()).map(Scene::getFocusOwner);
  }

  void ask() {
    Wording wording = window.furniture().kit().wording(Unsaved.class);
    HBox buttons =
        new HBox(
            Buttons.dangerous("unsaved-lock", wording.text("unsaved.lock"), this::lock),
            Buttons.primary("unsaved-stay", wording.text("unsaved.stay"), this::stay));
    buttons.getStyleClass().add("dialog-buttons");
    VBox card =
        new VBox(
            Words.heading(wording.text("unsaved.title")),
            Words.body(wording.text("unsaved.text")),
            buttons);
    card.getStyleClass().add("dialog-card");
    overlay.over(card, this::stay);
    Platform.runLater(buttons.getChildren().getLast()::requestFocus);
  }

  private void stay() {
    window.stay();
    before.ifPresent(Node::requestFocus);
  }

  private void lock() {
    overlay.back();
    window.lockNow();
  }
}
