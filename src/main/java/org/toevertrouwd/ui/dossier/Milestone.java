package org.toevertrouwd.ui.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.toevertrouwd.casework.Milestones;

/** A day that matters in a dossier. */
enum Milestone {
  /** The first contact. */
  FIRST,
  /** The person was heard. */
  HEARD,
  /** The limits of confidentiality were explained. */
  LIMITS,
  /** The last fact. */
  FACT;

  Optional<LocalDate> of(Milestones all) {
    return switch (this) {
      case FIRST -> all.firstContactOn();
      case HEARD -> all.heardOn();
      case LIMITS -> all.limitsExplainedOn();
      case FACT -> all.lastFactOn();
    };
  }

  /** All of them with this one on another day. */
  Milestones with(Milestones all, Optional<LocalDate> on) {
    return new Milestones(
        this == FIRST ? on : all.firstContactOn(),
        this == FACT ? on : all.lastFactOn(),
        this == HEARD ? on : all.heardOn(),
        this == LIMITS ? on : all.limitsExplainedOn(),
        all.welfareAct());
  }

  /** All of them where the Welzijnswet applies, or not. */
  static Milestones welfareAct(Milestones all, boolean applies) {
    return new Milestones(
        all.firstContactOn(),
        all.lastFactOn(),
        all.heardOn(),
        all.limitsExplainedOn(),
        applies);
  }
}
