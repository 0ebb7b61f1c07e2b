package org.toevertrouwd.casework;

import static org.toevertrouwd.store.schema.Tables.CONVERSATION;
import static org.toevertrouwd.store.schema.Tables.DOSSIER;
import static org.toevertrouwd.store.schema.Tables.DRAFT;
import static org.toevertrouwd.store.schema.Tables.FOLLOW_UP;
import static org.toevertrouwd.store.schema.Tables.REFERRAL;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.toevertrouwd.casework.Today.OpenDrafts;

/** What drafts belong to. */
final class DraftOwnerRepository {

  private final DSLContext sql;

  DraftOwnerRepository(DSLContext sql) {
    this.sql = sql;
  }

  /** The drafts by what they belong to, newest first, without those of other dossiers. */
  List<OpenDrafts> of(Map<DossierId, DossierLabel> dossiers) {
    Map<DraftOwner, List<Draft>> texts = new LinkedHashMap<>();
    sql.select(DRAFT.fields())
        .select(DOSSIER.ID)
        .select(CONVERSATION.ID, CONVERSATION.DOSSIER)
        .select(REFERRAL.ID, REFERRAL.DOSSIER)
        .select(FOLLOW_UP.ID, FOLLOW_UP.DOSSIER)
        .from(DRAFT)
        .leftJoin(DOSSIER)
        .on(DOSSIER.ID.eq(DRAFT.SUBJECT))
        .leftJoin(CONVERSATION)
        .on(CONVERSATION.ID.eq(DRAFT.SUBJECT))
        .leftJoin(REFERRAL)
        .on(REFERRAL.ID.eq(DRAFT.SUBJECT))
        .leftJoin(FOLLOW_UP)
        .on(FOLLOW_UP.ID.eq(DRAFT.SUBJECT))
        .orderBy(DRAFT.CHANGED_AT.desc(), DRAFT.FIELD)
        .forEach(
            row -> {
              Draft draft = DraftRepository.read(row.into(DRAFT));
              owner(row, draft.subject(), dossiers)
                  .ifPresent(
                      owner -> texts.computeIfAbsent(owner, none -> new ArrayList<>()).add(draft));
            });
    return texts.entrySet().stream()
        .map(entry -> new OpenDrafts(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Empty when it is of a dossier that is not asked about. */
  private static Optional<DraftOwner> owner(
      Record row, UUID subject, Map<DossierId, DossierLabel> dossiers) {
    Optional<UUID> dossier = dossier(row);
    Optional<DossierLabel> label = dossier.map(DossierId::new).map(dossiers::get);
    if (row.get(CONVERSATION.ID) != null && (dossier.isEmpty() || label.isPresent())) {
      return Optional.of(new DraftOwner.OfConversation(new ConversationId(subject), label));
    }
    if (dossier.isEmpty()) {
      return Optional.of(new DraftOwner.Elsewhere(subject));
    }
    return label.map(known -> part(row, subject, known));
  }

  private static DraftOwner part(Record row, UUID subject, DossierLabel dossier) {
    if (row.get(REFERRAL.ID) != null) {
      return new DraftOwner.OfReferral(new ReferralId(subject), dossier);
    }
    if (row.get(FOLLOW_UP.ID) != null) {
      return new DraftOwner.OfFollowUp(new FollowUpId(subject), dossier);
    }
    return new DraftOwner.OfDossier(dossier);
  }

  private static Optional<UUID> dossier(Record row) {
    return Optional.ofNullable(row.get(DOSSIER.ID))
        .or(() -> Optional.ofNullable(row.get(CONVERSATION.DOSSIER)))
        .or(() -> Optional.ofNullable(row.get(REFERRAL.DOSSIER)))
        .or(() -> Optional.ofNullable(row.get(FOLLOW_UP.DOSSIER)));
  }
}
