package org.toevertrouwd.app.gallery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.app.window.Pages;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Looks;

/** The page of the figures as it is after one did something on it. */
final class FigurePictures {

  /** What stands over the thing one scrolled to. */
  private static final double HEAD = 80;

  private final Pages pages;

  FigurePictures(Pages pages) {
    this.pages = pages;
  }

  Map<String, Supplier<Parent>> screens() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    all.put("figures-hidden", () -> done(FigurePictures::hidden));
    all.put("figures-raw", () -> done(page -> press(page, "sight-counted")));
    all.put("figures-release", () -> done(page -> press(page, "figures-release")));
    all.put("figures-exported", () -> done(FigurePictures::left));
    all.put("figures-trial", () -> done(page -> press(page, "trial-how")));
    all.put("figures-more", () -> done(page -> press(page, "sight-more")));
    all.put("figures-years", () -> done(page -> press(page, "sight-years")));
    all.put("figures-cross", () -> done(FigurePictures::cross));
    all.put("figures-cross-raw", () -> done(this::crossRaw));
    all.put("figures-home", () -> done(page -> scroll(page, find(page, "figures-home"))));
    return all;
  }

  private static void hidden(Parent page) {
    hiddenButtons(page).skip(2).findFirst().ifPresent(Button::fire);
  }

  private static Stream<Button> hiddenButtons(Node node) {
    return inside(node)
        .filter(found -> found.getStyleClass().contains("bars-hidden"))
        .filter(Button.class::isInstance)
        .map(Button.class::cast);
  }

  private void crossRaw(Parent page) {
    press(page, "sight-counted");
    pages.fill();
    cross(page);
  }

  private static void left(Parent page) {
    ComboBox<?> years = (ComboBox<?>) find(page, "figures-year");
    years.getSelectionModel().select(1);
  }

  /** The first table of two questions, with the reason of a hidden cell where there is one. */
  private static void cross(Parent page) {
    Node grid =
        inside(page)
            .filter(node -> node.getStyleClass().contains("grid"))
            .findFirst()
            .orElseThrow();
    hiddenButtons(grid).findFirst().ifPresent(Button::fire);
    scroll(page, grid);
  }

  /** As soon as it is known where things are. */
  private static void scroll(Parent page, Node target) {
    ScrollPane scroll = (ScrollPane) find(page, "figures-scroll");
    Node content = scroll.getContent();
    for (Node node = target; node != content; node = node.getParent()) {
      node.boundsInParentProperty().addListener((_, _, _) -> scroll(scroll, content, target));
    }
    content.layoutBoundsProperty().addListener((_, _, _) -> scroll(scroll, content, target));
    scroll.viewportBoundsProperty().addListener((_, _, _) -> scroll(scroll, content, target));
  }

  private static void scroll(ScrollPane scroll, Node content, Node target) {
    Bounds place = content.sceneToLocal(target.localToScene(target.getLayoutBounds()));
    double room = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
    if (room > 0) {
      scroll.setVvalue(Math.clamp((place.getMinY() - HEAD) / room, 0, 1));
    }
  }

  /** Before it was ever in a scene: the same nodes are dressed once for a size of text. */
  private Parent done(Consumer<Parent> action) {
    Parent page = pages.at(new Place.Figures());
    pages.fill();
    action.accept(page);
    pages.fill();
    return page;
  }

  private static Node find(Node page, String id) {
    return inside(page).filter(node -> id.equals(node.getId())).findFirst().orElseThrow();
  }

  /** Also what scrolls, which has no skin yet. */
  private static Stream<Node> inside(Node node) {
    Stream<Node> children =
        switch (node) {
          case ScrollPane scroll -> Stream.of(scroll.getContent());
          case Parent parent -> List.copyOf(parent.getChildrenUnmodifiable()).stream();
          default -> Stream.empty();
        };
    return Stream.concat(Stream.of(node), children.flatMap(FigurePictures::inside));
  }

  /** What is inside a page that scrolls is only there once the page was laid out. */
  static Parent laidOut(Parent page) {
    StackPane stage = new StackPane(page);
    Looks.dress(new Scene(stage, 1280, 800), false, 100);
    stage.applyCss();
    stage.layout();
    stage.getChildren().clear();
    return page;
  }

  private static void press(Parent page, String id) {
    ((ButtonBase) find(page, id)).fire();
  }
}
