package org.toevertrouwd.ui.figures;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Screen;

/** The figures of a year as they would leave. */
public final class FiguresScreen implements Screen {

  private final Region view = new StackPane();

  /** The page. */
  public FiguresScreen(Desk desk) {}

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {}
}
