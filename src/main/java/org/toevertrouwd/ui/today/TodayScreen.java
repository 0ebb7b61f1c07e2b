package org.toevertrouwd.ui.today;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Screen;

/** What needs care today. */
public final class TodayScreen implements Screen {

  private final Region view = new StackPane();

  /** The page. */
  public TodayScreen(Desk desk) {}

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {}
}
