package org.toevertrouwd.ui.dossiers;

import org.toevertrouwd.casework.DossierSummary;
import org.toevertrouwd.ui.kit.Icon;

/** Where a dossier stands, as a list says it: always a word with an icon. */
enum Standing {
  /** Open, with nothing planned. */
  OPEN(Icon.DOSSIERS, "open"),
  /** Open, with something to be done. */
  WAITING(Icon.HISTORY, "waiting"),
  /** Closed. */
  CLOSED(Icon.CLOSED, "closed");

  private final Icon icon;
  private final String style;

  Standing(Icon icon, String style) {
    this.icon = icon;
    this.style = style;
  }

  static Standing of(DossierSummary dossier) {
    if (dossier.progress().closed()) {
      return CLOSED;
    }
    return dossier.progress().openFollowUps() > 0 ? WAITING : OPEN;
  }

  Icon icon() {
    return icon;
  }

  String style() {
    return style;
  }
}
