package org.toevertrouwd.casework;

import static org.toevertrouwd.store.schema.Tables.REFERRAL;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jooq.DSLContext;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.schema.tables.records.ReferralRecord;

/** Referrals of dossiers to services. */
public final class ReferralRepository {

  private final DSLContext sql;

  /** For use within one transaction. */
  public ReferralRepository(Transaction transaction) {
    sql = transaction.sql();
  }

  /** Adds a referral. */
  public void insert(Referral referral) {
    sql.insertInto(REFERRAL).set(row(referral)).execute();
  }

  /**
   * Writes a referral over the one with its identity.
   *
   * @throws NoSuchElementException if there is none
   */
  public void update(Referral referral) {
    int changed =
        sql.update(REFERRAL)
            .set(row(referral))
            .where(REFERRAL.ID.eq(referral.id().value()))
            .execute();
    if (changed == 0) {
      throw new NoSuchElementException("no such referral");
    }
  }

  /** Deletes a referral, if it is there. */
  public void delete(ReferralId id) {
    sql.deleteFrom(REFERRAL).where(REFERRAL.ID.eq(id.value())).execute();
  }

  /** The referral with this identity. */
  public Optional<Referral> find(ReferralId id) {
    return sql.fetchOptional(REFERRAL, REFERRAL.ID.eq(id.value())).map(ReferralRepository::read);
  }

  /** The referrals of a dossier, in the order they were written down. */
  public List<Referral> ofDossier(DossierId dossier) {
    return sql.selectFrom(REFERRAL)
        .where(REFERRAL.DOSSIER.eq(dossier.value()))
        .orderBy(REFERRAL.RECORDED_AT)
        .fetch(ReferralRepository::read);
  }

  private static ReferralRecord row(Referral referral) {
    Referral.Sharing sharing = referral.sharing();
    ReferralRecord row = new ReferralRecord();
    row.setId(referral.id().value());
    row.setDossier(referral.dossier().value());
    row.setService(referral.service());
    row.setProposedOn(referral.on().orElse(null));
    row.setStatus(referral.status().code());
    row.setConsentState(sharing.consent().state().name());
    row.setConsentOn(sharing.consent().on().orElse(null));
    row.setConsentHow(sharing.consent().how());
    row.setMayBeShared(sharing.mayBeShared());
    row.setWarm(sharing.warm());
    row.setOutcome(sharing.outcome());
    row.setNotes(sharing.notes());
    row.setRecordedAt(referral.recordedAt());
    return row;
  }

  private static Referral read(ReferralRecord row) {
    return new Referral(
        new ReferralId(row.getId()),
        new DossierId(row.getDossier()),
        row.getService(),
        Optional.ofNullable(row.getProposedOn()),
        ReferralStatus.ofCode(row.getStatus()),
        new Referral.Sharing(
            new Consent(
                Consent.State.valueOf(row.getConsentState()),
                Optional.ofNullable(row.getConsentOn()),
                row.getConsentHow()),
            row.getMayBeShared(),
            row.getWarm(),
            row.getOutcome(),
            row.getNotes()),
        row.getRecordedAt());
  }
}
