package org.toevertrouwd.ui.settings;

import java.util.function.UnaryOperator;
import org.toevertrouwd.settings.Preferences;

/** The preferences of this computer, which take effect at once. */
public interface WindowSettings {

  /** What is chosen now. */
  Preferences now();

  /** Chooses something else, keeps it, and shows it at once. */
  void change(UnaryOperator<Preferences> change);
}
