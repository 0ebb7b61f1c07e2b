package org.toevertrouwd.ui.settings;

import java.util.function.UnaryOperator;
import org.toevertrouwd.settings.Preferences;

/** Preferences that are kept as long as the test lasts. */
final class KnownSettings implements WindowSettings {

  private Preferences preferences = Preferences.usual();

  @Override
  public Preferences now() {
    return preferences;
  }

  @Override
  public void change(UnaryOperator<Preferences> change) {
    preferences = change.apply(preferences);
  }
}
