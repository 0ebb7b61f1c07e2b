package org.toevertrouwd.ui.kit;

import java.time.Duration;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.wording.Language;
import org.toevertrouwd.wording.Wording;

/**
 * What lies over the page: questions, problems and brief notices, inside the window. Escape goes
 * back; nothing behind it can be reached meanwhile.
 */
public final class Overlay extends StackPane implements Dialogs {

  private static final Duration TOAST = Duration.ofSeconds(8);

  private final StackPane page = new StackPane();
  private final Wording wording;
  private final Delays.Delay toastEnds;
  private Optional<Node> before = Optional.empty();
  private Runnable escape = () -> {};

  /** An overlay over nothing yet. */
  public Overlay(Language language, Delays delays) {
    this.wording = Wording.of(Overlay.class, language);
    this.toastEnds = delays.after(TOAST, this::clearToast);
    getChildren().add(page);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Puts another page under it; what lay over the old one goes. */
  public void page(Node node) {
    before = Optional.empty();
    escape = () -> {};
    page.getChildren().setAll(node);
    getChildren().setAll(page);
    page.setDisable(false);
  }

  /** Whether something lies over the page. */
  public boolean busy() {
    return page.isDisabled();
  }

  /**
   * Lays something over the page until {@link #back()}, and gives it the focus.
   *
   * @param onEscape what Escape does
   */
  public void over(Region card, Runnable onEscape) {
    back();
    before = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
    escape = onEscape;
    StackPane veil = new StackPane(card);
    veil.getStyleClass().add("veil");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    page.setDisable(true);
    getChildren().add(veil);
    Platform.runLater(() -> first(veil).ifPresent(Node::requestFocus));
  }

  /** Takes away what lies over the page; the focus goes back to where it was. */
  public void back() {
    getChildren().removeIf(node -> node.getStyleClass().contains("veil"));
    page.setDisable(false);
    before.ifPresent(Node::requestFocus);
    before = Optional.empty();
    escape = () -> {};
  }

  private void pressed(KeyEvent key) {
    if (busy() && key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      escape.run();
    }
  }

  /** The first node that takes the focus, unless the card gave it to another already. */
  private static Optional<Node> first(Node node) {
    if (node.isFocusWithin()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> first(child).stream())
            .findFirst()
        : Optional.empty();
  }

  @Override
  public void ask(Question question, Runnable onYes) {
    Runnable yes =
        () -> {
          back();
          onYes.run();
        };
    Button go =
        question.dangerous()
            ? Buttons.dangerous("dialog-yes", question.action(), yes)
            : Buttons.primary("dialog-yes", question.action(), yes);
    Button cancel = Buttons.quiet("dialog-cancel", wording.text("dialog.cancel"), this::back);
    over(card(question.title(), question.text(), cancel, go), this::back);
    focus(question.dangerous() ? cancel : go);
  }

  @Override
  public void problem(String title, String text) {
    Button close = Buttons.primary("dialog-close", wording.text("dialog.close"), this::back);
    over(card(title, text, close), this::back);
    focus(close);
  }

  @Override
  public void problem(Exception failure) {
    problem(wording.text("problem.title"), Failures.text(failure, wording));
  }

  @Override
  public void done(String text) {
    toast(text);
  }

  @Override
  public void done(String text, Runnable undo) {
    toast(
        text,
        Buttons.link(
            "toast-undo",
            wording.text("toast.undo"),
            () -> {
              clearToast();
              undo.run();
            }));
  }

  private void toast(String text, Node... actions) {
    clearToast();
    HBox toast = new HBox(Words.line(text));
    toast.getChildren().addAll(actions);
    toast.getStyleClass().add("toast");
    toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
    toast.setTranslateY(-24);
    getChildren().add(toast);
    toastEnds.restart();
  }

  private void clearToast() {
    toastEnds.stop();
    getChildren().removeIf(node -> node.getStyleClass().contains("toast"));
  }

  private static Region card(String title, String text, Button... buttons) {
    HBox row = new HBox(buttons);
    row.getStyleClass().add("dialog-buttons");
    VBox card = new VBox(Words.heading(title), Words.body(text), row);
    card.getStyleClass().add("dialog-card");
    return card;
  }

  private static void focus(Node node) {
    Platform.runLater(node::requestFocus);
  }
}
