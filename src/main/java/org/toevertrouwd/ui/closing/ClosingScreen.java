package org.toevertrouwd.ui.closing;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Screen;

/** Closing a dossier, and opening it again. */
public final class ClosingScreen implements Screen {

  private final Region view = new StackPane();

  /** The page. */
  public ClosingScreen(Desk desk, DossierId dossier) {}

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {}
}
