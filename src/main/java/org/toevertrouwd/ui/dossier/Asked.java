package org.toevertrouwd.ui.dossier;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.toevertrouwd.casework.Consent;
import org.toevertrouwd.casework.Consents;
import org.toevertrouwd.casework.Dossier;

/** A question of consent that every dossier has. */
enum Asked {
  /** May a file be kept. */
  KEEPING,
  /** May it count anonymously. */
  COUNTING;

  /** Its name in identities of controls. */
  String id() {
    return "consent-" + name().toLowerCase(Locale.ROOT);
  }

  Consent of(Dossier dossier) {
    Consents all = dossier.consents();
    return this == KEEPING ? all.keeping() : all.counting();
  }

  /** Changes what was answered to it, and nothing else. */
  UnaryOperator<Dossier> edit(UnaryOperator<Consent> change) {
    return Edits.consents(
        now ->
            new Consents(
                this == KEEPING ? change.apply(now.keeping()) : now.keeping(),
                this == COUNTING ? change.apply(now.counting()) : now.counting(),
                now.earlierConfidantCounts()));
  }

  /** An answer is of today unless another day is filled in; what was not asked has no day. */
  static Consent answered(Consent before, Consent.State state, LocalDate today) {
    return state == Consent.State.NOT_ASKED
        ? new Consent(state, Optional.empty(), before.how())
        : new Consent(state, before.on().or(() -> Optional.of(today)), before.how());
  }
}
