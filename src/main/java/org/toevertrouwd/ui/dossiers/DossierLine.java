package org.toevertrouwd.ui.dossiers;

import java.time.LocalDate;
import java.util.Optional;
import org.toevertrouwd.casework.DossierSummary;

/**
 * One line of the list.
 *
 * @param dossier what is known of it
 * @param organisation name of the client, empty if it is about none
 */
record DossierLine(DossierSummary dossier, String organisation) {

  /** Day of the last conversation, or of the first contact where none has a day. */
  Optional<LocalDate> lastContactOn() {
    return dossier.progress().lastConversationOn().or(dossier::firstContactOn);
  }

  /** The day of the next step; a closed dossier has none. */
  Optional<DossierSummary.NextStep> nextStep() {
    return dossier.progress().nextStep().filter(_ -> !dossier.progress().closed());
  }
}
