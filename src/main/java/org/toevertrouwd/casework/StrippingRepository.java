package org.toevertrouwd.casework;

import static org.toevertrouwd.store.schema.Tables.CONVERSATION;
import static org.toevertrouwd.store.schema.Tables.DOCUMENT;
import static org.toevertrouwd.store.schema.Tables.DRAFT;
import static org.toevertrouwd.store.schema.Tables.EARLIER_TEXT;
import static org.toevertrouwd.store.schema.Tables.FOLLOW_UP;
import static org.toevertrouwd.store.schema.Tables.REFERRAL;
import static org.toevertrouwd.store.schema.Tables.RETENTION;

import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.toevertrouwd.store.Transaction;

/** Removes everything kept from a dossier, and leaves what is counted exactly as it is. */
public final class StrippingRepository {

  private final Transaction transaction;
  private final DSLContext sql;
  private final DossierRepository dossiers;

  /** For use within one transaction. */
  public StrippingRepository(Transaction transaction) {
    this.transaction = transaction;
    sql = transaction.sql();
    dossiers = new DossierRepository(transaction);
  }

  /**
   * Removes narrative, personal notes, agreements, referral notes, follow-ups, documents, drafts,
   * earlier texts, contact details and links. What the kluis file still holds of it goes at its
   * next rewrite. Words about the person stay as long as another dossier of hers is kept.
   *
   * @throws IllegalStateException if {@link Stripping#applies} not
   * @throws NoSuchElementException if there is no such dossier
   */
  public void strip(DossierId id) {
    Dossier dossier = dossiers.find(id).orElseThrow();
    if (!Stripping.applies(dossier, new RetentionRepository(transaction).find(id))) {
      throw new IllegalStateException("keeping was not refused, or proceedings run");
    }
    stripTexts(id.value());
    stripConversations(id);
    stripReferrals(id);
    sql.deleteFrom(FOLLOW_UP).where(FOLLOW_UP.DOSSIER.eq(id.value())).execute();
    sql.deleteFrom(DOCUMENT).where(DOCUMENT.DOSSIER.eq(id.value())).execute();
    sql.deleteFrom(RETENTION).where(RETENTION.DOSSIER.eq(id.value())).execute();
    dossiers.update(Stripping.strip(dossier, personOf(dossier)));
  }

  private Reporter personOf(Dossier dossier) {
    Reporter reporter = dossier.intake().reporter();
    return keptElsewhere(dossier) ? reporter : Stripping.strip(reporter);
  }

  private boolean keptElsewhere(Dossier dossier) {
    return dossiers.ofReporter(dossier.intake().reporter().id()).stream()
        .anyMatch(other -> !Stripping.refused(other));
  }

  private void stripConversations(DossierId id) {
    ConversationRepository conversations = new ConversationRepository(transaction);
    PersonalNoteRepository notes = new PersonalNoteRepository(transaction);
    for (Conversation conversation : conversations.ofDossier(id)) {
      notes.put(conversation.id(), "");
      conversations.update(Stripping.strip(conversation));
    }
  }

  private void stripReferrals(DossierId id) {
    ReferralRepository referrals = new ReferralRepository(transaction);
    referrals.ofDossier(id).stream().map(Stripping::strip).forEach(referrals::update);
  }

  private void stripTexts(UUID dossier) {
    Set<UUID> subjects = new HashSet<>(Set.of(dossier));
    subjects.addAll(
        sql.select(CONVERSATION.ID)
            .from(CONVERSATION)
            .where(CONVERSATION.DOSSIER.eq(dossier))
            .fetchSet(CONVERSATION.ID));
    subjects.addAll(
        sql.select(REFERRAL.ID)
            .from(REFERRAL)
            .where(REFERRAL.DOSSIER.eq(dossier))
            .fetchSet(REFERRAL.ID));
    sql.deleteFrom(DRAFT).where(DRAFT.SUBJECT.in(subjects)).execute();
    sql.deleteFrom(EARLIER_TEXT).where(EARLIER_TEXT.SUBJECT.in(subjects)).execute();
  }
}
