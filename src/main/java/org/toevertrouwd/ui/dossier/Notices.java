package org.toevertrouwd.ui.dossier;

import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.TwoSidesWarning;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Banner;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.wording.Wording;

/** What is worth knowing before one reads on: an example, the bin, two sides, no file wanted. */
final class Notices {

  private final DossierModel model;
  private final LeavingModel leaving;
  private final Wording wording;
  private final VBox view = new VBox();

  Notices(Desk desk, DossierModel model, LeavingModel leaving) {
    this.model = model;
    this.leaving = leaving;
    this.wording = desk.kit().wording(Notices.class);
    view.getStyleClass().add("notices");
    model.page().subscribe(page -> page.ifPresent(this::show));
  }

  Region view() {
    return view;
  }

  private void show(DossierPage page) {
    view.getChildren().clear();
    if (page.dossier().course().example()) {
      view.getChildren().add(example());
    }
    if (page.dossier().course().binnedAt().isPresent()) {
      view.getChildren().add(binned());
    }
    page.warning().ifPresent(warning -> view.getChildren().add(bothSides(warning)));
    if (page.toBeStripped()) {
      view.getChildren().add(page.held() ? noFileButHeld() : noFile());
    }
    view.setManaged(!view.getChildren().isEmpty());
  }

  private Banner example() {
    return new Banner(
        Banner.Weight.INFORMATION,
        wording.text("example"),
        wording.text("example.text"),
        Buttons.quiet("example-remove", wording.text("example.remove"), leaving::removeExample));
  }

  private Banner binned() {
    return new Banner(
        Banner.Weight.INFORMATION,
        wording.text("binned"),
        "",
        Buttons.quiet(
            "dossier-to-bin", wording.text("binned.go"), () -> model.go(new Place.Bin())));
  }

  private Banner bothSides(TwoSidesWarning warning) {
    String codes =
        warning.otherSide().stream().map(Object::toString).collect(Collectors.joining(", "));
    return new Banner(
        Banner.Weight.WARNING, wording.text("sides"), wording.text("sides.text", codes));
  }

  private Banner noFile() {
    return new Banner(
        Banner.Weight.WARNING,
        wording.text("no-file"),
        wording.text("no-file.text"),
        Buttons.quiet("dossier-strip", wording.text("no-file.strip"), leaving::strip));
  }

  private Banner noFileButHeld() {
    return new Banner(
        Banner.Weight.WARNING, wording.text("no-file"), wording.text("no-file.held"));
  }
}
