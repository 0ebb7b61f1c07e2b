package org.toevertrouwd.ui.conversation;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Screen;

/** Writing a conversation, before or after there is a dossier. */
public final class ConversationScreen implements Screen {

  private final Region view = new StackPane();

  /** The page. */
  public ConversationScreen(Desk desk, ConversationId conversation, Optional<DossierId> dossier) {}

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {}
}
