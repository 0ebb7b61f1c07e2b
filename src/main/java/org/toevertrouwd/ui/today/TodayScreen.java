package org.toevertrouwd.ui.today;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Page;

/** What needs care today. */
public final class TodayScreen implements Screen {

  private final Desk desk;
  private final TodayModel model;
  private final Lists lists;
  private final StackPane view = new StackPane();

  /** The page. */
  public TodayScreen(Desk desk) {
    this.desk = desk;
    this.model = new TodayModel(desk);
    this.lists = new Lists(desk.kit().wording(TodayScreen.class));
    Looks.add(view, TodayScreen.class, "today.css");
    model.day().addListener((_, _, now) -> now.ifPresent(this::show));
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    model.load();
  }

  @Override
  public void leaving() {
    model.stop();
  }

  @Override
  public void saveNow() {
    // Nothing is typed here that is not saved at once.
  }

  /** Shows another state at the same height, with the focus on the row that came in its place. */
  private void show(DayView day) {
    Optional<String> focused =
        Optional.ofNullable(view.getScene()).map(scene -> scene.getFocusOwner()).map(Node::getId);
    TodayPage made = new TodayPage(desk, model, day, lists);
    Page page = made.view();
    double height = scrolling().map(ScrollPane::getVvalue).orElse(0.0);
    view.getChildren().setAll(page);
    view.applyCss();
    view.layout();
    scrolling().ifPresent(pane -> pane.setVvalue(height));
    focused.<Node>map(id -> page.lookup("#" + id)).orElseGet(made::focus).requestFocus();
  }

  private Optional<ScrollPane> scrolling() {
    return Optional.ofNullable((ScrollPane) view.lookup(".scroll-pane"));
  }
}
