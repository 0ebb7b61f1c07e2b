package org.toevertrouwd.ui.codebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.codebooks.CodebookOffer.Offered;
import org.toevertrouwd.ui.codebook.CodebookModel.Stage;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Page;
import org.toevertrouwd.wording.Wording;

/** Which codebook counts in this kluis, and what another one would change. */
public final class CodebookScreen implements Screen {

  private final Desk desk;
  private final Wording wording;
  private final CodebookModel model;
  private final Page view;
  private final VBox inside = new VBox();

  /** The page. */
  public CodebookScreen(Desk desk) {
    this.desk = desk;
    this.wording = desk.kit().wording(CodebookScreen.class);
    this.model = new CodebookModel(desk);
    this.view = new Page(wording.text("title"));
    inside.getStyleClass().add("codebook-inside");
    view.getStylesheets()
        .add(
            Objects.requireNonNull(CodebookScreen.class.getResource("codebook.css"))
                .toExternalForm());
    view.content(inside);
    model.stage().addListener((_, _, now) -> show(now));
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    model.read();
  }

  @Override
  public void saveNow() {
    // Nothing is typed here.
  }

  /** Shows what a published codebook would change, as if it was chosen. */
  public void look(Path file) {
    model.look(file);
  }

  private void show(Stage stage) {
    switch (stage) {
      case Stage.Empty _ -> inside.getChildren().clear();
      case Stage.Overview overview -> {
        view.actions(
            Buttons.quiet(
                "codebook-settings",
                Icon.BACK,
                wording.text("settings"),
                () -> desk.navigator().goTo(new Place.Settings())));
        inside.getChildren().setAll(new OverviewPane(desk, model, overview).nodes());
      }
      case Stage.Looking(Offered offer, boolean publishing) -> {
        view.actions(looking(offer, publishing).toArray(Node[]::new));
        inside.getChildren().setAll(new OfferPane(desk, offer).nodes());
      }
    }
  }

  private List<Button> looking(Offered offer, boolean publishing) {
    Button back = Buttons.quiet("codebook-back", Icon.BACK, wording.text("back"), model::read);
    Button on =
        publishing
            ? Buttons.primary(
                "codebook-publish", wording.text("publish"), () -> model.publish(offer))
            : Buttons.primary("codebook-accept", wording.text("accept"), () -> model.accept(offer));
    return List.of(back, on);
  }
}
