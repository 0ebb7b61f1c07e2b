package org.toevertrouwd.ui.dossiers;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Screen;

/** What was thrown away and can still come back. */
public final class BinScreen implements Screen {

  private final Region view = new StackPane();

  /** The page. */
  public BinScreen(Desk desk) {}

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {}
}
