package org.toevertrouwd.app.gallery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.app.window.Pages;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Looks;

/** The page of the figures as it is after one did something on it. */
final class FigurePictures {

  private final Pages pages;

  FigurePictures(Pages pages) {
    this.pages = pages;
  }

  Map<String, Supplier<Parent>> screens() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    all.put("figures-hidden", this::hidden);
    all.put("figures-raw", this::raw);
    all.put("figures-release", this::release);
    all.put("figures-exported", this::exported);
    return all;
  }

  private Parent hidden() {
    Parent page = figures();
    page.lookupAll(".bars-hidden").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .skip(2)
        .findFirst()
        .ifPresent(Button::fire);
    return page;
  }

  private Parent raw() {
    Parent page = figures();
    press(page, "#sight-counted");
    return page;
  }

  private Parent release() {
    Parent page = figures();
    press(page, "#figures-release");
    return page;
  }

  private Parent exported() {
    Parent page = figures();
    ComboBox<?> years = (ComboBox<?>) page.lookup("#figures-year");
    years.getSelectionModel().select(1);
    return page;
  }

  private Parent figures() {
    return laidOut(pages.at(new Place.Figures()));
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
