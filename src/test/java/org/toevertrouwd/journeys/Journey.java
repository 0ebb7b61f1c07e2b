package org.toevertrouwd.journeys;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.toevertrouwd.app.window.ProgramWindow;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.desk.Place;

/**
 * The window with a person at it, who types, presses keys, clicks on what has an id, and waits for
 * what she expects to see.
 */
public final class Journey implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final long LOOK_AGAIN_MILLIS = 20;

  private final FxRobot robot = new FxRobot();
  private final Stage stage;
  private final ProgramWindow window;

  /** Starts the program. */
  public Journey(World world) {
    stage = Fx.on(Stage::new);
    window =
        Fx.on(
            () -> {
              ProgramWindow made = new ProgramWindow(stage, world.surroundings());
              made.show();
              return made;
            });
  }

  /** Starts the program with this kluis open already, at a place. */
  public static Journey inside(World world, OpenKluis kluis, Path file, Place first) {
    Journey journey = new Journey(world);
    Fx.run(() -> journey.window.opened(kluis, file, first));
    journey.see("rail-today");
    return journey;
  }

  /** The window, for what no key does. On the window's thread. */
  public ProgramWindow window() {
    return window;
  }

  /** Waits until something with an id can be seen and used. */
  public Node see(String id) {
    until("see " + id, () -> find(id).filter(node -> !node.isDisabled()).isPresent());
    return Fx.on(() -> find(id).orElseThrow());
  }

  /** Waits until nothing with an id can be seen any more. */
  public Journey gone(String id) {
    until("no longer see " + id, () -> find(id).isEmpty());
    return this;
  }

  /** Waits until a text stands somewhere in the window. */
  public Journey read(String part) {
    until("read " + part, () -> text().contains(part));
    return this;
  }

  /** Waits until something is so. */
  public Journey until(String what, Question question) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!Fx.on(question::answer)) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("waited to " + what + " in:\n" + text());
      }
      pause();
    }
    return this;
  }

  /** Something that is so or not; asked on the window's thread. */
  @FunctionalInterface
  public interface Question {

    /** The answer now. */
    boolean answer();
  }

  /** Clicks in the middle of what has an id, once it is there. */
  public Journey click(String id) {
    Node node = see(id);
    Fx.run(() -> bringIntoView(node));
    robot.clickOn(node);
    return this;
  }

  /** Types where the focus is. */
  public Journey type(String text) {
    robot.write(text, 0);
    return this;
  }

  /** Clicks on a line of a menu that hangs open. */
  public Journey clickMenu(String id) {
    until("see " + id, () -> robot.lookup("#" + id).tryQuery().isPresent());
    robot.clickOn("#" + id);
    return this;
  }

  /** Clicks into a field and types in place of what stands there. */
  public Journey type(String id, String text) {
    click(id);
    press(KeyCode.SHORTCUT, KeyCode.A);
    return type(text);
  }

  /** Presses keys together, such as control and N. */
  public Journey press(KeyCode... keys) {
    robot.press(keys);
    robot.release(keys);
    return this;
  }

  /** The text of what has an id, with all that is in it, once it is there. */
  public String text(String id) {
    Node node = see(id);
    return Fx.on(() -> text(node));
  }

  /** All text that can be seen in the window. */
  public String text() {
    return Platform.isFxApplicationThread()
        ? text(stage.getScene().getRoot())
        : Fx.on(() -> text(stage.getScene().getRoot()));
  }

  /**
   * All there is in the window, seen or not, heard or pointed at: also what is out of sight, the
   * words for a screen reader, the hints.
   */
  public String everythingSaid() {
    return Platform.isFxApplicationThread()
        ? said(stage.getScene().getRoot(), _ -> true)
        : Fx.on(() -> said(stage.getScene().getRoot(), _ -> true));
  }

  /** The same of what can be seen. */
  public String shownOrSaid() {
    return Platform.isFxApplicationThread()
        ? said(stage.getScene().getRoot(), Journey::isShown)
        : Fx.on(() -> said(stage.getScene().getRoot(), Journey::isShown));
  }

  /** Whether something with an id can be seen and used now. */
  public boolean isUsable(String id) {
    return Fx.on(() -> find(id).filter(node -> !node.isDisabled()).isPresent());
  }

  /** What the window stands in. */
  public Stage stage() {
    return stage;
  }

  /** The id of what has the focus, or nothing. */
  public String focused() {
    return Platform.isFxApplicationThread() ? focus() : Fx.on(this::focus);
  }

  private String focus() {
    return Optional.ofNullable(stage.getScene().getFocusOwner()).map(Node::getId).orElse("");
  }

  /** Whether a toggle with an id is on; asked on the window's thread. */
  public boolean isSelected(String id) {
    return find(id)
        .filter(node -> node instanceof Toggle toggle && toggle.isSelected())
        .isPresent();
  }

  /** Locks if a kluis is open, and takes the window away. */
  @Override
  public void close() {
    CountDownLatch closed = new CountDownLatch(1);
    Fx.run(() -> window.close(closed::countDown));
    try {
      if (!closed.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("the window does not close");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<Node> find(String id) {
    return everything(stage.getScene().getRoot())
        .filter(node -> id.equals(node.getId()))
        .filter(Journey::isShown)
        .findFirst();
  }

  private static String text(Node node) {
    return everything(node)
        .filter(Journey::isShown)
        .flatMap(Journey::words)
        .filter(Predicate.not(String::isBlank))
        .collect(Collectors.joining("\n"));
  }

  private static String said(Node node, Predicate<Node> wanted) {
    return everything(node)
        .filter(wanted)
        .flatMap(one -> Stream.of(words(one), spoken(one), hint(one)).flatMap(all -> all))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> spoken(Node node) {
    return Stream.of(
            Optional.ofNullable(node.getAccessibleText()),
            Optional.ofNullable(node.getAccessibleHelp()),
            Optional.ofNullable(node instanceof Text text ? text.getText() : null))
        .flatMap(Optional::stream);
  }

  private static Stream<String> hint(Node node) {
    return node instanceof Control control && control.getTooltip() != null
        ? Stream.of(control.getTooltip().getText())
        : Stream.of();
  }

  private static Stream<String> words(Node node) {
    return switch (node) {
      case Labeled labeled -> Optional.ofNullable(labeled.getText()).stream();
      case TextInputControl input -> Optional.ofNullable(input.getText()).stream();
      default -> Stream.of();
    };
  }

  private static Stream<Node> everything(Node node) {
    List<Node> children =
        node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
    return Stream.concat(Stream.of(node), children.stream().flatMap(Journey::everything));
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static void bringIntoView(Node node) {
    for (Parent at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane) {
        Node content = pane.getContent();
        Bounds inside = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double room = content.getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
        double top = inside.getCenterY() - pane.getViewportBounds().getHeight() / 2;
        if (room > 0) {
          pane.setVvalue(Math.clamp(top / room, 0, 1));
          pane.layout();
        }
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_AGAIN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
