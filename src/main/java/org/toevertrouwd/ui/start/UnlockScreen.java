package org.toevertrouwd.ui.start;

import java.nio.file.Path;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.ui.desk.Screen;

/** Opening a kluis. */
public final class UnlockScreen implements Screen {

  private final Region view = new StackPane();

  /** The page. */
  public UnlockScreen(Doorway doorway, Path kluis) {}

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {}
}
