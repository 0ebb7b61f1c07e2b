package org.toevertrouwd.ui.dossiers;

import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierSummary;

/** Which dossiers are shown. */
enum Filter {
  /** Every one outside the bin. */
  ALL,
  /** Not closed. */
  OPEN,
  /** Not closed, with something to be done. */
  WAITING,
  /** Closed. */
  CLOSED,
  /** Support to a manager, an organisation or a person complained about. */
  ADVICE;

  boolean fits(DossierSummary dossier) {
    return switch (this) {
      case ALL -> true;
      case OPEN -> !dossier.progress().closed();
      case WAITING -> Standing.of(dossier) == Standing.WAITING;
      case CLOSED -> dossier.progress().closed();
      case ADVICE -> dossier.kind() == DossierKind.ADVICE;
    };
  }
}
