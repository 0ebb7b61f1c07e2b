package org.toevertrouwd.ui.conversation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.FollowUpId;
import org.toevertrouwd.casework.FollowUpRepository;
import org.toevertrouwd.casework.Intake;
import org.toevertrouwd.casework.ConversationRepository;
import org.toevertrouwd.casework.Milestones;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.store.Transaction;

/** What a dossier learns from a conversation that is filed in it. */
final class Filing {

  private static final String FIRST_CHANNEL = "first-contact-channel";
  private static final String CHANNEL = "channel";

  private final Transaction transaction;
  private final DossierRepository dossiers;
  private final Clock clock;

  Filing(Transaction transaction, Clock clock) {
    this.transaction = transaction;
    this.dossiers = new DossierRepository(transaction);
    this.clock = clock;
  }

  /** A blank dossier with the next code of the year of its first conversation. */
  Dossier begin(DossierKind kind, Conversation conversation) {
    int year = conversation.when().on().orElse(LocalDate.now(clock)).getYear();
    Dossier dossier = Dossier.blank(dossiers.nextCode(year), kind, clock.instant());
    dossiers.insert(dossier);
    return dossier;
  }

  /**
   * The dossier takes over the day and the channel of its first conversation, where it does not
   * know them, and what waited for it. The conversation itself is saved before.
   */
  void settle(Conversation conversation) {
    conversation
        .dossier()
        .flatMap(dossiers::find)
        .ifPresent(dossier -> settle(conversation, dossier));
  }

  private void settle(Conversation conversation, Dossier dossier) {
    AfterFiling after = AfterFiling.find(transaction, conversation.id());
    Dossier told = channel(contact(dossier, conversation, after), conversation);
    if (!told.equals(dossier)) {
      dossiers.update(told);
    }
    after
        .followUp()
        .ifPresent(
            task ->
                new FollowUpRepository(transaction)
                    .insert(
                        new FollowUp(
                            FollowUpId.random(),
                            dossier.id(),
                            task.on(),
                            task.reason(),
                            Optional.empty())));
    AfterFiling.NOTHING.keep(transaction, conversation.id(), clock.instant());
  }

  private static Dossier contact(Dossier dossier, Conversation conversation, AfterFiling after) {
    Milestones old = dossier.intake().milestones();
    return with(
        dossier,
        new Milestones(
            old.firstContactOn().or(conversation.when()::on),
            old.lastFactOn(),
            old.heardOn(),
            old.limitsExplainedOn().or(after::limitsExplainedOn),
            old.welfareAct()));
  }

  /** The same dossier with other dates. */
  static Dossier with(Dossier dossier, Milestones milestones) {
    Intake intake = dossier.intake();
    return new Dossier(
        dossier.id(),
        dossier.code(),
        new Intake(
            intake.kind(),
            intake.reporter(),
            intake.organisation(),
            intake.situation(),
            milestones,
            intake.undated()),
        dossier.answers(),
        dossier.consents(),
        dossier.course(),
        dossier.kept());
  }

  private Dossier channel(Dossier dossier, Conversation conversation) {
    Optional<String> channel = conversation.answers().one(CHANNEL).filter(Filing::known);
    boolean open = dossier.answers().one(FIRST_CHANNEL).filter(Filing::known).isEmpty();
    if (channel.isEmpty() || !open || !first(conversation, dossier)) {
      return dossier;
    }
    return new Dossier(
        dossier.id(),
        dossier.code(),
        dossier.intake(),
        dossier.answers().with(FIRST_CHANNEL, channel.get()),
        dossier.consents(),
        dossier.course(),
        dossier.kept());
  }

  private boolean first(Conversation conversation, Dossier dossier) {
    return dossier.intake().kind() == DossierKind.CASE
        && new ConversationRepository(transaction)
            .ofDossier(dossier.id()).stream()
                .findFirst()
                .filter(earliest -> earliest.id().equals(conversation.id()))
                .isPresent();
  }

  private static boolean known(String code) {
    return !code.equals(Category.UNKNOWN);
  }
}
