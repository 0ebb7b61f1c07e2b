package org.toevertrouwd.ui.dossier;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.dossiers.Browsing;
import org.toevertrouwd.ui.dossiers.DossierSide;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.EmptyState;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.wording.Wording;

/** One dossier: its timeline, profile and assessment. */
public final class DossierScreen implements Screen {

  /** From how many em on there is room for the list too. */
  private static final double ROOM_FOR_LIST = 72;

  /** From how many em on timeline and profile stand side by side. */
  private static final double ROOM_FOR_BOTH = 46;

  private static final double LIST = 17;

  private final DossierModel model;
  private final DossierSide side;
  private final Browsing browsing;
  private final Wording wording;
  private final Timeline timeline;
  private final Profile profile;
  private final Columns columns;
  private final Button unfold;
  private final Notices notices;
  private final VBox main = new VBox();
  private final HBox view = new HBox();
  private final Label measure = new Label();

  /**
   * The page.
   *
   * @param side the list of dossiers, shown beside it where the window is wide
   * @param browsing how the person looks through the dossiers, for this page
   */
  public DossierScreen(Desk desk, DossierId dossier, DossierSide side, Browsing browsing) {
    this.side = side;
    this.browsing = browsing;
    this.wording = desk.kit().wording(DossierScreen.class);
    this.model = new DossierModel(desk, dossier);
    LeavingModel leaving = new LeavingModel(desk, model);
    this.notices = new Notices(desk, model, leaving);
    this.profile = new Profile(desk, model);
    this.timeline = new Timeline(desk, model);
    this.columns = new Columns(timeline.view(), profile.view(), timeline.foot());
    this.unfold =
        Buttons.icon(
            "side-unfold",
            Icon.FORWARD,
            wording.text("side.unfold"),
            () -> browsing.folded().set(false));
    lay(new Header(desk, model, leaving, timeline::plan));
    model.gone().subscribe(this::missing);
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    model.load();
    side.shown(model.id());
    main.requestFocus();
  }

  @Override
  public void leaving() {
    profile.commit();
    timeline.commit();
    model.saveNarrative();
  }

  private void lay(Header header) {
    Looks.add(view, DossierScreen.class, "dossier.css");
    main.getStyleClass().addAll("page", "dossier-page");
    main.setFocusTraversable(false);
    measure.setManaged(false);
    measure.setVisible(false);
    HBox head = new HBox(unfold, header.view());
    head.getStyleClass().add("dossier-head");
    HBox.setHgrow(header.view(), Priority.ALWAYS);
    HBox.setHgrow(main, Priority.ALWAYS);
    main.getChildren().addAll(head, notices.view(), columns, measure);
    view.getChildren().add(main);
    view.widthProperty().addListener((_, _, _) -> arrange());
    measure.fontProperty().addListener((_, _, _) -> arrange());
    browsing.folded().subscribe(this::arrange);
  }

  /** What fits depends on the width in em: larger text leaves less room. */
  private void arrange() {
    if (view.getWidth() <= 0) {
      return;
    }
    double room = view.getWidth() / measure.getFont().getSize();
    boolean fits = room >= ROOM_FOR_LIST;
    boolean listed = fits && !browsing.folded().get();
    unfold.setVisible(fits && !listed);
    unfold.setManaged(unfold.isVisible());
    if (listed && !view.getChildren().contains(side.view())) {
      view.getChildren().addFirst(side.view());
    } else if (!listed) {
      view.getChildren().remove(side.view());
    }
    columns.arrange(room - (listed ? LIST : 0) >= ROOM_FOR_BOTH);
  }

  private void missing(boolean gone) {
    if (gone) {
      view.getChildren()
          .setAll(
              new EmptyState(
                  Icon.DOSSIERS,
                  wording.text("gone"),
                  Buttons.quiet(
                      "gone-list",
                      wording.text("gone.list"),
                      () -> model.go(new Place.Dossiers(false)))));
    }
  }
}
