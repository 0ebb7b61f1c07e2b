package org.toevertrouwd.ui.kit;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.toevertrouwd.wording.Wording;

/** A secret to type: its name, a button that shows it, and a hint when capitals are locked. */
public final class SecretEntry extends VBox {

  private final SecretField field;
  private final Field frame;
  private final Button show;
  private final Label capitals;
  private final Wording wording;

  /**
   * An entry.
   *
   * @param id of the field; the button beside it has the same with {@code -show}
   * @param name what is asked
   */
  public SecretEntry(Kit kit, String id, String name) {
    wording = kit.wording(SecretEntry.class);
    field = new SecretField(id);
    field.setAccessibleText(name);
    show = Buttons.icon(id + "-show", Icon.SHOW, wording.text("secret.show"), this::turn);
    capitals = Words.state(Icon.WARNING, wording.text("secret.capitals"), "warning");
    capitals.getStyleClass().add("small");
    capitals.setId(id + "-capitals");
    capitals.managedProperty().bind(capitals.visibleProperty());
    capitals.setVisible(false);
    HBox.setHgrow(field, Priority.ALWAYS);
    frame = new Field(name, Words.row(field, show));
    getChildren().addAll(frame, capitals);
    getStyleClass().add("field");
    field.shown().addListener((_, _, now) -> turned(now));
    field.addEventFilter(KeyEvent.ANY, _ -> lookAtCapitals());
    field.focusedProperty().addListener((_, _, _) -> lookAtCapitals());
  }

  /** Where it is typed. */
  public SecretField field() {
    return field;
  }

  /** With a line under it that helps to fill it in. */
  public SecretEntry hint(String text) {
    frame.hint(text);
    return this;
  }

  /** Shows what is wrong, as long as something is. */
  public SecretEntry problem(ObservableValue<String> text) {
    frame.problem(text);
    return this;
  }

  private void turn() {
    field.shown().set(!field.shown().get());
  }

  private void turned(boolean shown) {
    String meaning = wording.text(shown ? "secret.hide" : "secret.show");
    show.setGraphic((shown ? Icon.HIDE : Icon.SHOW).picture());
    show.setAccessibleText(meaning);
    show.getTooltip().setText(meaning);
  }

  private void lookAtCapitals() {
    capitals.setVisible(
        field.isFocused() && Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
  }
}
