package org.toevertrouwd.casework;

import static org.toevertrouwd.store.schema.Tables.DELETION;
import static org.toevertrouwd.store.schema.Tables.DOSSIER;
import static org.toevertrouwd.store.schema.Tables.REPORTER;
import static org.toevertrouwd.store.schema.Tables.RETENTION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jooq.DSLContext;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.schema.tables.records.DeletionRecord;
import org.toevertrouwd.store.schema.tables.records.RetentionRecord;

/**
 * The two steps in which a dossier goes: into the bin with a reason, and destroyed after {@link
 * Retention#IN_BIN}, leaving a {@link Deletion}.
 */
public final class BinRepository {

  private final DSLContext sql;
  private final DossierRepository dossiers;
  private final RetentionRepository retention;

  /** For use within one transaction. */
  public BinRepository(Transaction transaction) {
    sql = transaction.sql();
    dossiers = new DossierRepository(transaction);
    retention = new RetentionRepository(transaction);
  }

  /**
   * The first step. {@link DossierRepository#restore} takes it back.
   *
   * @throws IllegalStateException if the dossier is held for proceedings
   * @throws NoSuchElementException if there is no such dossier
   */
  public void bin(DossierId dossier, DeletionReason reason, Instant now) {
    requireFree(dossier);
    dossiers.bin(dossier, now);
    RetentionRecord row = RetentionRepository.rowOf(sql, dossier.value());
    row.setBinReason(reason.name());
    RetentionRepository.write(sql, row);
  }

  /** What is in the bin, newest first. */
  public List<BinnedDossier> all() {
    return sql.select(DossierLabelRepository.FIELDS)
        .select(DOSSIER.BINNED_AT, RETENTION.HELD_SINCE_ON)
        .from(DOSSIER)
        .join(REPORTER)
        .on(REPORTER.ID.eq(DOSSIER.REPORTER))
        .leftJoin(RETENTION)
        .on(RETENTION.DOSSIER.eq(DOSSIER.ID))
        .where(DOSSIER.BINNED_AT.isNotNull())
        .orderBy(DOSSIER.BINNED_AT.desc(), DOSSIER.YEAR.desc(), DOSSIER.NUMBER.desc())
        .fetch(
            row ->
                new BinnedDossier(
                    DossierLabelRepository.read(row),
                    row.get(DOSSIER.BINNED_AT),
                    row.get(RETENTION.HELD_SINCE_ON) != null));
  }

  /**
   * The second step for everything that was in the bin long enough and is not held.
   *
   * @param now the moment
   * @param zone whose days the records name
   * @return the codes of what was destroyed
   */
  public List<DossierCode> destroyDue(Instant now, ZoneId zone) {
    List<DossierCode> destroyed = new ArrayList<>();
    for (BinnedDossier binned : due(now, zone)) {
      destroy(binned.dossier().id(), now, zone);
      destroyed.add(binned.dossier().code());
    }
    return destroyed;
  }

  /** Whether {@link #destroyDue} would destroy anything. */
  public boolean isDue(Instant now, ZoneId zone) {
    return !due(now, zone).isEmpty();
  }

  private List<BinnedDossier> due(Instant now, ZoneId zone) {
    LocalDate today = day(now, zone);
    return all().stream()
        .filter(binned -> !binned.held())
        .filter(
            binned -> !day(binned.binnedAt(), zone).plus(Retention.IN_BIN).isAfter(today))
        .toList();
  }

  /**
   * The second step for one dossier, without waiting.
   *
   * @throws IllegalStateException if the dossier is held for proceedings
   * @throws NoSuchElementException if there is none in the bin
   */
  public void destroy(DossierId id, Instant now, ZoneId zone) {
    requireFree(id);
    Dossier dossier = dossiers.find(id).orElseThrow();
    Instant binnedAt = dossier.course().binnedAt().orElseThrow();
    Optional<LocalDate> closedOn =
        dossier.course().closed()
            ? Optional.of(dossier.course().closings().getLast().on())
            : Optional.empty();
    sql.insertInto(DELETION)
        .set(
            new DeletionRecord(
                dossier.code().year(),
                dossier.code().number(),
                closedOn.orElse(null),
                day(binnedAt, zone),
                day(now, zone),
                RetentionRepository.rowOf(sql, id.value()).getBinReason()))
        .execute();
    dossiers.destroy(id);
  }

  /** What stays of every dossier that was destroyed, newest first. */
  public List<Deletion> deletions() {
    return sql.selectFrom(DELETION)
        .orderBy(DELETION.DESTROYED_ON.desc(), DELETION.YEAR.desc(), DELETION.NUMBER.desc())
        .fetch(
            row ->
                new Deletion(
                    new DossierCode(row.getYear(), row.getNumber()),
                    Optional.ofNullable(row.getClosedOn()),
                    row.getBinnedOn(),
                    row.getDestroyedOn(),
                    DeletionReason.valueOf(row.getReason())));
  }

  private void requireFree(DossierId dossier) {
    if (retention.find(dossier).hold().isPresent()) {
      throw new IllegalStateException("held for proceedings");
    }
  }

  private static LocalDate day(Instant moment, ZoneId zone) {
    return LocalDate.ofInstant(moment, zone);
  }
}
