package org.toevertrouwd.ui.dossier;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.wording.Wording;

/**
 * A part of the profile: folded it says what is known, unfolded it lets one change that. What one
 * changes with is made when it is first unfolded.
 */
final class Fold extends VBox {

  private final Button header = new Button();
  private final String name;
  private final String title;
  private final Wording wording;
  private final Supplier<Node> told;
  private final Supplier<Node> editor;
  private Optional<Node> made = Optional.empty();
  private boolean open;

  /**
   * A part, folded.
   *
   * @param name identity among the parts
   * @param told what is known
   * @param editor what one changes it with
   */
  Fold(Kit kit, String name, String title, Supplier<Node> told, Supplier<Node> editor) {
    this.name = name;
    this.title = title;
    this.wording = kit.wording(Fold.class);
    this.told = told;
    this.editor = editor;
    getStyleClass().addAll("card", "fold");
    header.setId("fold-" + name);
    header.setText(title);
    header.getStyleClass().add("fold-header");
    header.setMaxWidth(Double.MAX_VALUE);
    header.setOnAction(_ -> toggle());
    refresh();
  }

  /** Says again what is known. */
  void refresh() {
    header.setGraphic((open ? Icon.DOWN : Icon.FORWARD).picture());
    header.setAccessibleText(wording.text(open ? "fold.open" : "fold.closed", title));
    getChildren().setAll(header, open ? made() : told.get());
  }

  /** Says again what is known, and makes anew what one changes it with. */
  void renew() {
    made = Optional.empty();
    refresh();
  }

  /** Unfolds or folds. */
  void toggle() {
    open = !open;
    refresh();
  }

  String name() {
    return name;
  }

  boolean isOpen() {
    return open;
  }

  private Node made() {
    Node node = made.orElseGet(editor);
    made = Optional.of(node);
    return node;
  }
}
