package org.toevertrouwd.app.gallery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    all.put("figures-hidden", () -> done(this::hidden));
    all.put("figures-raw", () -> done(page -> press(page, "#sight-counted")));
    all.put("figures-release", () -> done(page -> press(page, "#figures-release")));
    all.put("figures-exported", () -> done(FigurePictures::left));
    all.put("figures-trial", () -> done(page -> press(page, "#trial-how")));
    all.put("figures-more", () -> done(page -> press(page, "#sight-more")));
    all.put("figures-years", () -> done(page -> press(page, "#sight-years")));
    all.put("figures-cross", () -> done(page -> cross(page, false)));
    all.put("figures-cross-raw", () -> done(page -> cross(page, true)));
    all.put("figures-home", () -> done(page -> scroll(page, "#figures-home")));
    return all;
  }

  private void hidden(Parent page) {
    page.lookupAll(".bars-hidden").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .skip(2)
        .findFirst()
        .ifPresent(Button::fire);
  }

  private static void left(Parent page) {
    ComboBox<?> years = (ComboBox<?>) page.lookup("#figures-year");
    years.getSelectionModel().select(1);
  }

  /** The first table of two questions, with the reason of a hidden cell where there is one. */
  private void cross(Parent page, boolean raw) {
    if (raw) {
      press(page, "#sight-counted");
      pages.fill();
      layOut(page);
    }
    page.lookupAll(".grid .bars-hidden").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .findFirst()
        .ifPresent(Button::fire);
    layOut(page);
    scroll(page, ".grid");
  }

  private static void scroll(Parent page, String to) {
    ScrollPane scroll = (ScrollPane) page.lookup("#figures-scroll");
    Node target = page.lookup(to);
    Bounds inside =
        scroll.getContent().sceneToLocal(target.localToScene(target.getBoundsInLocal()));
    double room =
        scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
    scroll.setVvalue(Math.clamp((inside.getMinY() - HEAD) / room, 0, 1));
  }

  /** Done in a scene: what changes outside one would keep the colours it had. */
  private Parent done(Consumer<Parent> action) {
    Parent page = pages.at(new Place.Figures());
    StackPane stage = new StackPane(page);
    Looks.dress(new Scene(stage, 1280, 800), false, 100);
    layOut(stage);
    pages.fill();
    layOut(stage);
    action.accept(page);
    layOut(stage);
    stage.getChildren().clear();
    return page;
  }

  private static void layOut(Parent page) {
    for (int pass = 0; pass < 2; pass++) {
      page.applyCss();
      page.layout();
    }
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
    Node button = page.lookup(id);
    ((ButtonBase) button).fire();
  }
}
