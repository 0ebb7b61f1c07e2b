package org.toevertrouwd.ui.supervision;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Screen;

/** Supervision, intervision and training. */
public final class SupervisionScreen implements Screen {

  private final Region view = new StackPane();

  /** The page. */
  public SupervisionScreen(Desk desk) {}

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {}
}
