package org.toevertrouwd.ui.settings;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Screen;

/** Settings of this computer and of the kluis. */
public final class SettingsScreen implements Screen {

  private final Region view = new StackPane();

  /** The page. */
  public SettingsScreen(Desk desk, WindowSettings settings) {}

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {}
}
