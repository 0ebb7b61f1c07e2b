package org.toevertrouwd.ui.start;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.ui.desk.Screen;

/** The first page. */
public final class StartScreen implements Screen {

  private final Region view = new StackPane();

  /** The page. */
  public StartScreen(Doorway doorway) {}

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {}
}
