package org.toevertrouwd.ui.sheet;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Screen;

/** Bringing in a registration sheet. */
public final class ImportScreen implements Screen {

  private final Region view = new StackPane();

  /** The page. */
  public ImportScreen(Desk desk) {}

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {}
}
