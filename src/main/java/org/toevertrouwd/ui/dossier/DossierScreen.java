package org.toevertrouwd.ui.dossier;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Screen;

/** One dossier: its timeline, profile and assessment. */
public final class DossierScreen implements Screen {

  private final Region view = new StackPane();

  /** The page. */
  public DossierScreen(Desk desk, DossierId dossier, org.toevertrouwd.ui.dossiers.DossierSide side) {}

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {}
}
