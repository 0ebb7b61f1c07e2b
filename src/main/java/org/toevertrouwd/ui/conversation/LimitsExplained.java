package org.toevertrouwd.ui.conversation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.ConversationRepository;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.Milestones;
import org.toevertrouwd.store.Transaction;

/** Writes down that confidentiality and its limits were explained today. */
public final class LimitsExplained {

  private final Transaction transaction;
  private final Clock clock;

  /** For use within one transaction. */
  public LimitsExplained(Transaction transaction, Clock clock) {
    this.transaction = transaction;
    this.clock = clock;
  }

  /** To the reporter of a dossier; the day it was first explained stays. */
  public void inDossier(DossierId id) {
    DossierRepository dossiers = new DossierRepository(transaction);
    dossiers
        .find(id)
        .filter(dossier -> dossier.intake().milestones().limitsExplainedOn().isEmpty())
        .ifPresent(dossier -> dossiers.update(explained(dossier)));
  }

  /**
   * In a conversation; its dossier learns it now, or when there is one.
   *
   * @param dossier the dossier a conversation that is not saved yet will be in
   */
  public void inConversation(ConversationId id, Optional<DossierId> dossier) {
    new ConversationRepository(transaction)
        .find(id)
        .map(Conversation::dossier)
        .orElse(dossier)
        .ifPresentOrElse(this::inDossier, () -> later(id));
  }

  private void later(ConversationId id) {
    AfterFiling.find(transaction, id)
        .explained(LocalDate.now(clock))
        .keep(transaction, id, clock.instant());
  }

  private Dossier explained(Dossier dossier) {
    Milestones old = dossier.intake().milestones();
    return Filing.with(
        dossier,
        new Milestones(
            old.firstContactOn(),
            old.lastFactOn(),
            old.heardOn(),
            Optional.of(LocalDate.now(clock)),
            old.welfareAct()));
  }
}
