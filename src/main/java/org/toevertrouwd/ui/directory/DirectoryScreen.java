package org.toevertrouwd.ui.directory;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Screen;

/** Contact points and the safety net. */
public final class DirectoryScreen implements Screen {

  private final Region view = new StackPane();

  /** The page. */
  public DirectoryScreen(Desk desk, Optional<DossierId> dossier) {}

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {}
}
