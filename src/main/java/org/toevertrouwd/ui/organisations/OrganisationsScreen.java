package org.toevertrouwd.ui.organisations;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Screen;

/** Clients, mandates and hours. */
public final class OrganisationsScreen implements Screen {

  private final Region view = new StackPane();

  /** The page. */
  public OrganisationsScreen(Desk desk) {}

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {}
}
