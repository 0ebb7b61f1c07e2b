package org.toevertrouwd.ui.conversation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.toevertrouwd.casework.ClosingRule;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.ConversationRepository;
import org.toevertrouwd.casework.DocumentRepository;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.FollowUpRepository;
import org.toevertrouwd.casework.Milestones;
import org.toevertrouwd.casework.ReferralRepository;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.store.Transaction;

/** What a dossier learns from a conversation that is filed in it. */
final class Filing {

  private static final String FIRST_CHANNEL = "first-contact-channel";
  private static final String CHANNEL = "channel";

  private final Transaction transaction;
  private final DossierRepository dossiers;
  private final ConversationRepository conversations;
  private final Clock clock;

  Filing(Transaction transaction, Clock clock) {
    this.transaction = transaction;
    this.dossiers = new DossierRepository(transaction);
    this.conversations = new ConversationRepository(transaction);
    this.clock = clock;
  }

  /** A blank dossier with the next code of the year of its first conversation. */
  private Dossier begin(DossierKind kind, Conversation conversation) {
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

  /**
   * What filing changed.
   *
   * @param from the dossier the conversation was in
   * @param before the dossier it was filed in, as it was
   * @param after the same as it is now
   * @param fresh whether it was made for this
   * @param waited what waited for it
   * @param planned the follow-up that waited, now in the dossier
   */
  record Filed(
      Optional<DossierId> from,
      Dossier before,
      Dossier after,
      boolean fresh,
      AfterFiling waited,
      Optional<FollowUp> planned) {

    boolean reopened() {
      return before.course().closed();
    }
  }

  /** Files a saved conversation in a new dossier. */
  Optional<Filed> fileInNew(ConversationId id, DossierKind kind) {
    return conversations.find(id).map(one -> file(one, begin(kind, one), true));
  }

  /** Files a saved conversation in a dossier; a closed one is open again, which is logged. */
  Optional<Filed> file(ConversationId id, DossierId dossier) {
    return conversations
        .find(id)
        .flatMap(one -> dossiers.find(dossier).map(target -> file(one, target, false)));
  }

  private Filed file(Conversation conversation, Dossier before, boolean fresh) {
    if (before.course().closed()) {
      dossiers.update(ClosingRule.reopen(before, reopening(before), clock.instant()));
    }
    Conversation filed = conversation.in(Optional.of(before.id()));
    conversations.update(filed);
    AfterFiling waited = AfterFiling.find(transaction, conversation.id());
    Dossier open = dossiers.find(before.id()).orElseThrow();
    Optional<FollowUp> planned = settle(filed, open);
    Dossier after = dossiers.find(before.id()).orElseThrow();
    return new Filed(conversation.dossier(), before, after, fresh, waited, planned);
  }

  private LocalDate reopening(Dossier closed) {
    LocalDate today = LocalDate.now(clock);
    LocalDate on = closed.course().closings().getLast().on();
    return on.isAfter(today) ? on : today;
  }

  /** Takes filing back; a dossier that was changed or added to since keeps what it has. */
  void takeBack(ConversationId id, Filed filed) {
    conversations.find(id).ifPresent(one -> takeBack(one, filed));
    DossierId dossier = filed.after().id();
    if (dossiers.find(dossier).filter(filed.after()::equals).isEmpty()) {
      return;
    }
    if (!filed.fresh()) {
      dossiers.update(filed.before());
    } else if (isEmpty(dossier)) {
      dossiers.bin(dossier, clock.instant());
      dossiers.destroy(dossier);
    }
  }

  private void takeBack(Conversation conversation, Filed filed) {
    conversations.update(conversation.in(filed.from()));
    FollowUpRepository tasks = new FollowUpRepository(transaction);
    boolean planned =
        filed.planned().filter(tasks.ofDossier(filed.after().id())::contains).isPresent();
    if (planned) {
      filed.planned().map(FollowUp::id).ifPresent(tasks::delete);
    }
    AfterFiling waits = planned ? filed.waited() : filed.waited().with(Optional.empty());
    waits.keep(transaction, conversation.id(), clock.instant());
  }

  private boolean isEmpty(DossierId dossier) {
    return conversations.ofDossier(dossier).isEmpty()
        && new FollowUpRepository(transaction).ofDossier(dossier).isEmpty()
        && new ReferralRepository(transaction).ofDossier(dossier).isEmpty()
        && new DocumentRepository(transaction).ofDossier(dossier).isEmpty();
  }

  private Optional<FollowUp> settle(Conversation conversation, Dossier dossier) {
    AfterFiling after = AfterFiling.find(transaction, conversation.id());
    Dossier told = channel(contact(dossier, conversation, after), conversation);
    if (!told.equals(dossier)) {
      dossiers.update(told);
    }
    Optional<FollowUp> planned = after.followUp().map(task -> task.in(dossier.id()));
    planned.ifPresent(new FollowUpRepository(transaction)::insert);
    AfterFiling.NOTHING.keep(transaction, conversation.id(), clock.instant());
    return planned;
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
    return dossier.with(dossier.intake().with(milestones));
  }

  private Dossier channel(Dossier dossier, Conversation conversation) {
    Optional<String> channel = conversation.answers().one(CHANNEL).filter(Filing::known);
    boolean open = dossier.answers().one(FIRST_CHANNEL).filter(Filing::known).isEmpty();
    if (channel.isEmpty() || !open || !first(conversation, dossier)) {
      return dossier;
    }
    return dossier.with(dossier.answers().with(FIRST_CHANNEL, channel.get()));
  }

  private boolean first(Conversation conversation, Dossier dossier) {
    return dossier.intake().kind() == DossierKind.CASE
        && conversations.ofDossier(dossier.id()).stream()
            .findFirst()
            .filter(earliest -> earliest.id().equals(conversation.id()))
            .isPresent();
  }

  private static boolean known(String code) {
    return !code.equals(Category.UNKNOWN);
  }
}
