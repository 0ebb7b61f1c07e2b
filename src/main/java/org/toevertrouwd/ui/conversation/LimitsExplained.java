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

/** Writes down that confidentiality and its limits were explained. */
public final class LimitsExplained {

  private final Transaction transaction;
  private final DossierRepository dossiers;
  private final Clock clock;

  /** To whom they were explained. */
  public sealed interface Listener {

    /** The reporter of a dossier. */
    record OfDossier(DossierId dossier) implements Listener {}

    /**
     * The other person in a conversation, saved or not.
     *
     * @param wanted the dossier it will be in, as long as it is not saved
     */
    record OfConversation(ConversationId conversation, Optional<DossierId> wanted)
        implements Listener {}
  }

  /** For use within one transaction. */
  public LimitsExplained(Transaction transaction, Clock clock) {
    this.transaction = transaction;
    this.dossiers = new DossierRepository(transaction);
    this.clock = clock;
  }

  /** The day they were first explained. */
  public Optional<LocalDate> day(Listener listener) {
    return dossier(listener)
        .flatMap(dossiers::find)
        .map(dossier -> dossier.intake().milestones().limitsExplainedOn())
        .orElseGet(() -> waiting(listener));
  }

  /**
   * They were explained today; a day that is known already stays. A conversation without a dossier
   * keeps it until it has one.
   *
   * @return the day that stands now
   */
  public LocalDate today(Listener listener) {
    Optional<LocalDate> before = day(listener);
    LocalDate today = LocalDate.now(clock);
    if (before.isEmpty()) {
      dossier(listener)
          .flatMap(dossiers::find)
          .ifPresentOrElse(
              dossier -> dossiers.update(explained(dossier, today)), () -> keep(listener, today));
    }
    return before.orElse(today);
  }

  private Optional<DossierId> dossier(Listener listener) {
    return switch (listener) {
      case Listener.OfDossier(var dossier) -> Optional.of(dossier);
      case Listener.OfConversation(var conversation, var wanted) ->
          new ConversationRepository(transaction)
              .find(conversation)
              .map(Conversation::dossier)
              .orElse(wanted);
    };
  }

  private Optional<LocalDate> waiting(Listener listener) {
    return listener instanceof Listener.OfConversation(var conversation, var _)
        ? AfterFiling.find(transaction, conversation).limitsExplainedOn()
        : Optional.empty();
  }

  private void keep(Listener listener, LocalDate today) {
    if (listener instanceof Listener.OfConversation(var conversation, var _)) {
      AfterFiling.find(transaction, conversation)
          .explained(today)
          .keep(transaction, conversation, clock.instant());
    }
  }

  private static Dossier explained(Dossier dossier, LocalDate day) {
    Milestones old = dossier.intake().milestones();
    return Filing.with(
        dossier,
        new Milestones(
            old.firstContactOn(),
            old.lastFactOn(),
            old.heardOn(),
            Optional.of(day),
            old.welfareAct()));
  }
}
