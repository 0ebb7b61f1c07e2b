package org.toevertrouwd.ui.start;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.ui.desk.Screen;

/** Making a kluis in four steps. */
public final class SetupScreen implements Screen {

  private final Region view = new StackPane();

  /** The page. */
  public SetupScreen(Doorway doorway) {}

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {}
}
