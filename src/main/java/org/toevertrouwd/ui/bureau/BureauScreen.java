package org.toevertrouwd.ui.bureau;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.start.Doorway;

/** Putting the figures of a pool together. */
public final class BureauScreen implements Screen {

  private final Region view = new StackPane();

  /** The page. */
  public BureauScreen(Doorway doorway) {}

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {}
}
