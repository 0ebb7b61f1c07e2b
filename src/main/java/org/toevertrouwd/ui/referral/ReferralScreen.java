package org.toevertrouwd.ui.referral;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.ReferralId;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Screen;

/** A referral to a service: who may know what. */
public final class ReferralScreen implements Screen {

  private final Region view = new StackPane();

  /** The page. */
  public ReferralScreen(
      Desk desk, DossierId dossier, Optional<ReferralId> referral, Optional<String> service) {}

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {}
}
