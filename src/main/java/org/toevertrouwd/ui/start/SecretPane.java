package org.toevertrouwd.ui.start;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Focus;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.SecretEntry;
import org.toevertrouwd.ui.kit.Words;

/** One secret and the button that tries it; while it is being tried, that is said. */
abstract sealed class SecretPane extends VBox permits PassphrasePane, CodePane {

  private final SecretEntry entry;
  private final Button go;
  private final Label working;
  private final StringProperty problem = new SimpleStringProperty("");

  /**
   * A pane.
   *
   * @param heading what stands above the card
   * @param ways what else one can do, under the card
   */
  SecretPane(Node heading, SecretEntry entry, Button go, String busy, HBox ways) {
    this.entry = entry.problem(problem);
    this.go = go;
    this.working = Words.state(Icon.HISTORY, busy, "calm");
    working.setId("unlock-working");
    working.setVisible(false);
    go.setDefaultButton(true);
    HBox buttons = Words.row(go, working);
    Card card = new Card(entry, buttons);
    card.getStyleClass().add("threshold-card");
    ways.getStyleClass().add("threshold-ways");
    getStyleClass().add("threshold-part");
    getChildren().addAll(heading, card, ways);
  }

  /** The secret is asked, with what was the matter with the last one. */
  final void ask(String matter) {
    entry.setDisable(false);
    go.setDisable(false);
    working.setVisible(false);
    problem.set(matter);
    focus();
    entry.field().selectAll();
  }

  /** The secret is being tried. */
  final void work() {
    problem.set("");
    entry.setDisable(true);
    go.setDisable(true);
    working.setVisible(true);
  }

  final void focus() {
    Focus.on(entry.field());
  }

  /** Forgets what was typed. */
  final void wipe() {
    entry.field().wipe();
  }
}
