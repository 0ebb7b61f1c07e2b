package org.toevertrouwd.ui.firstcall;

import javafx.scene.layout.StackPane;
import org.toevertrouwd.ui.desk.Desk;

/** Confidentiality and its limits in four plain sentences, to say on the telephone. */
public final class FirstCallCard extends StackPane {

  /**
   * The card.
   *
   * @param onClose takes it away
   */
  public FirstCallCard(Desk desk, Runnable onClose) {}
}
