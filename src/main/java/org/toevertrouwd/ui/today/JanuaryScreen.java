package org.toevertrouwd.ui.today;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Screen;

/** January in ten minutes. */
public final class JanuaryScreen implements Screen {

  private final Region view = new StackPane();

  /** The page. */
  public JanuaryScreen(Desk desk) {}

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {}
}
