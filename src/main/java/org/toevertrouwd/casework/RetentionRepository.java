package org.toevertrouwd.casework;

import static org.toevertrouwd.store.schema.Tables.CLOSING;
import static org.toevertrouwd.store.schema.Tables.DOSSIER;
import static org.toevertrouwd.store.schema.Tables.REPORTER;
import static org.toevertrouwd.store.schema.Tables.RETENTION;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.toevertrouwd.store.SettingRepository;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.schema.tables.records.RetentionRecord;

/** How long dossiers are kept, and which are due. */
public final class RetentionRepository {

  /** Name of the setting with the period in months. */
  public static final String SETTING = "retention-months";

  private final DSLContext sql;
  private final SettingRepository settings;

  /** For use within one transaction. */
  public RetentionRepository(Transaction transaction) {
    sql = transaction.sql();
    settings = new SettingRepository(transaction);
  }

  /** The period in months after closing; the default where nothing sensible is set. */
  public int months() {
    return settings
        .find(SETTING)
        .filter(text -> text.matches("\\d{1,3}"))
        .map(Integer::valueOf)
        .filter(RetentionRepository::isPeriod)
        .orElse(Retention.DEFAULT_MONTHS);
  }

  /**
   * Sets the period for every dossier of which nothing else was decided.
   *
   * @param months 1 to {@link Retention#MOST_MONTHS}
   * @throws IllegalArgumentException outside that
   */
  public void setMonths(int months) {
    if (!isPeriod(months)) {
      throw new IllegalArgumentException("no such retention period");
    }
    settings.put(SETTING, Integer.toString(months));
  }

  /** What was decided about a dossier. */
  public Retention find(DossierId dossier) {
    return sql.selectFrom(RETENTION)
        .where(RETENTION.DOSSIER.eq(dossier.value()))
        .fetchOptional(RetentionRepository::read)
        .orElseGet(Retention::byDefault);
  }

  /** Writes what was decided about a dossier over what was decided before. */
  public void put(DossierId dossier, Retention retention) {
    RetentionRecord row = rowOf(sql, dossier.value());
    row.setExtendedUntilOn(retention.extension().map(Retention.Extension::until).orElse(null));
    row.setExtensionReason(retention.extension().map(Retention.Extension::reason).orElse(""));
    row.setHeldSinceOn(retention.hold().map(Retention.Hold::since).orElse(null));
    row.setHoldReason(retention.hold().map(Retention.Hold::reason).orElse(""));
    write(sql, row);
  }

  /** The closed dossiers outside the bin that are due on a day, the longest due first. */
  public List<DueDossier> due(LocalDate today) {
    int months = months();
    return sql
        .select(DossierLabelRepository.FIELDS)
        .select(CLOSING.CLOSED_ON)
        .select(RETENTION.fields())
        .from(DOSSIER)
        .join(REPORTER)
        .on(REPORTER.ID.eq(DOSSIER.REPORTER))
        .join(CLOSING)
        .on(CLOSING.DOSSIER.eq(DOSSIER.ID).and(CLOSING.REOPENED_ON.isNull()))
        .leftJoin(RETENTION)
        .on(RETENTION.DOSSIER.eq(DOSSIER.ID))
        .where(DOSSIER.BINNED_AT.isNull())
        .fetch(row -> dueDossier(row, row.into(RETENTION), months))
        .stream()
        .flatMap(Optional::stream)
        .filter(due -> !due.dueOn().isAfter(today))
        .sorted(Comparator.comparing(DueDossier::dueOn).thenComparing(due -> due.dossier().code()))
        .toList();
  }

  private static Optional<DueDossier> dueDossier(Record row, RetentionRecord decided, int months) {
    LocalDate closedOn = row.get(CLOSING.CLOSED_ON);
    return Optional.ofNullable(decided.getDossier())
        .map(there -> read(decided))
        .orElseGet(Retention::byDefault)
        .dueOn(closedOn, months)
        .map(dueOn -> new DueDossier(DossierLabelRepository.read(row), closedOn, dueOn));
  }

  /** The row of a dossier, also where there is none yet. */
  static RetentionRecord rowOf(DSLContext sql, UUID dossier) {
    return sql.selectFrom(RETENTION)
        .where(RETENTION.DOSSIER.eq(dossier))
        .fetchOptional()
        .orElseGet(
            () ->
                new RetentionRecord(dossier, null, "", null, "", DeletionReason.NOT_STATED.name()));
  }

  static void write(DSLContext sql, RetentionRecord row) {
    RetentionRecord all = new RetentionRecord();
    all.from(row);
    sql.insertInto(RETENTION).set(all).onConflict(RETENTION.DOSSIER).doUpdate().set(all).execute();
  }

  private static Retention read(RetentionRecord row) {
    return new Retention(
        Optional.ofNullable(row.getExtendedUntilOn())
            .map(until -> new Retention.Extension(until, row.getExtensionReason())),
        Optional.ofNullable(row.getHeldSinceOn())
            .map(since -> new Retention.Hold(since, row.getHoldReason())));
  }

  private static boolean isPeriod(int months) {
    return months >= 1 && months <= Retention.MOST_MONTHS;
  }
}
