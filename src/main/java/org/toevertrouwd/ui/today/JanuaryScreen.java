package org.toevertrouwd.ui.today;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.kit.Looks;

/** January in ten minutes. */
public final class JanuaryScreen implements Screen {

  private final JanuaryModel model;
  private final StackPane view = new StackPane();

  /** The page. */
  public JanuaryScreen(Desk desk) {
    this.model = new JanuaryModel(desk);
    Lists lists = new Lists(desk.kit().wording(JanuaryScreen.class));
    Looks.add(view, JanuaryScreen.class, "today.css");
    model
        .list()
        .addListener(
            (_, _, now) ->
                now.ifPresent(
                    list -> view.getChildren().setAll(new JanuaryPage(desk, list, lists).view())));
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    model.load();
  }
}
