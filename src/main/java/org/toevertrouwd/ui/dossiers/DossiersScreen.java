package org.toevertrouwd.ui.dossiers;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Screen;

/** The list of dossiers, with search and filters. */
public final class DossiersScreen implements Screen {

  private final Region view = new StackPane();

  /** The page. */
  public DossiersScreen(Desk desk, boolean searching) {}

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {}
}
