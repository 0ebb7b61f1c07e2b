package org.toevertrouwd.ui.help;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.kit.Kit;

/** Help, keys, and what this program is. */
public final class HelpScreen implements Screen {

  private final Region view = new StackPane();

  /** The page. */
  public HelpScreen(Kit kit) {}

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {}
}
