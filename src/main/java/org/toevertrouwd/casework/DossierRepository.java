package org.toevertrouwd.casework;

import static org.toevertrouwd.store.schema.Tables.DOSSIER;
import static org.toevertrouwd.store.schema.Tables.DOSSIER_NUMBER;
import static org.toevertrouwd.store.schema.Tables.REPORTER;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.schema.tables.records.DossierRecord;

/** Dossiers as a whole. Lists of them come from {@link DossierListRepository}. */
public final class DossierRepository {

  private final DSLContext sql;
  private final ReporterRepository reporters;
  private final AnswerRepository answers;
  private final FlagRepository flags;
  private final ClosingRepository closings;

  /** For use within one transaction. */
  public DossierRepository(Transaction transaction) {
    sql = transaction.sql();
    reporters = new ReporterRepository(sql);
    answers = AnswerRepository.ofDossiers(sql);
    flags = new FlagRepository(sql);
    closings = new ClosingRepository(sql);
  }

  /** The code for the next dossier of a year; it is given out when the dossier is inserted. */
  public DossierCode nextCode(int year) {
    Integer highest =
        sql.select(DSL.max(DOSSIER_NUMBER.NUMBER))
            .from(DOSSIER_NUMBER)
            .where(DOSSIER_NUMBER.YEAR.eq(year))
            .fetchSingle()
            .value1();
    return DossierNumbering.next(
        year, highest == null ? OptionalInt.empty() : OptionalInt.of(highest));
  }

  /** Whether a code was ever given out, also to a dossier that is gone. */
  public boolean isUsed(DossierCode code) {
    return sql.fetchExists(
        DOSSIER_NUMBER,
        DOSSIER_NUMBER.YEAR.eq(code.year()).and(DOSSIER_NUMBER.NUMBER.eq(code.number())));
  }

  /**
   * Adds a dossier. Its reporter is added too, or changed everywhere if known already. A code that
   * {@link #isUsed} or an organisation that does not exist makes the whole transaction fail.
   */
  public void insert(Dossier dossier) {
    reporters.put(dossier.intake().reporter());
    giveOut(dossier.code());
    sql.insertInto(DOSSIER).set(DossierRowRepository.row(dossier)).execute();
    answers.insert(dossier.id().value(), dossier.answers());
    replaceParts(dossier);
  }

  /**
   * Writes a dossier over the one with its identity.
   *
   * @throws NoSuchElementException if there is none
   */
  public void update(Dossier dossier) {
    Dossier before = find(dossier.id()).orElseThrow();
    if (!before.code().equals(dossier.code())) {
      giveOut(dossier.code());
    }
    reporters.put(dossier.intake().reporter());
    sql.update(DOSSIER)
        .set(DossierRowRepository.row(dossier))
        .where(DOSSIER.ID.eq(dossier.id().value()))
        .execute();
    answers.replace(dossier.id().value(), dossier.answers());
    replaceParts(dossier);
    if (!before.intake().reporter().id().equals(dossier.intake().reporter().id())) {
      reporters.forgetUnused();
    }
  }

  /** The dossier with this identity, also in the bin. */
  public Optional<Dossier> find(DossierId id) {
    return find(DOSSIER.ID.eq(id.value()));
  }

  /** The dossier with this code, also in the bin. */
  public Optional<Dossier> find(DossierCode code) {
    return find(DOSSIER.YEAR.eq(code.year()).and(DOSSIER.NUMBER.eq(code.number())));
  }

  /** Every dossier of one person, also in the bin. */
  List<Dossier> ofReporter(ReporterId reporter) {
    return fetch(DOSSIER.REPORTER.eq(reporter.value()));
  }

  /** Puts a dossier in the bin, where it no longer counts; see {@link #restore}. */
  public void bin(DossierId id, Instant now) {
    setBinned(id, Optional.of(now));
  }

  /** Takes a dossier out of the bin. */
  public void restore(DossierId id) {
    setBinned(id, Optional.empty());
  }

  /**
   * Destroys a dossier and all that belongs to it; only its code stays given out. What the kluis
   * file still holds of it goes at its next rewrite.
   *
   * @throws NoSuchElementException if there is none in the bin
   */
  public void destroy(DossierId id) {
    int gone =
        sql.deleteFrom(DOSSIER)
            .where(DOSSIER.ID.eq(id.value()).and(DOSSIER.BINNED_AT.isNotNull()))
            .execute();
    if (gone == 0) {
      throw new NoSuchElementException("no such dossier in the bin");
    }
    reporters.forgetUnused();
  }

  private void setBinned(DossierId id, Optional<Instant> at) {
    int changed =
        sql.update(DOSSIER)
            .set(DOSSIER.BINNED_AT, at.orElse(null))
            .where(DOSSIER.ID.eq(id.value()))
            .execute();
    if (changed == 0) {
      throw new NoSuchElementException("no such dossier");
    }
  }

  private void giveOut(DossierCode code) {
    sql.insertInto(DOSSIER_NUMBER, DOSSIER_NUMBER.YEAR, DOSSIER_NUMBER.NUMBER)
        .values(code.year(), code.number())
        .execute();
  }

  private void replaceParts(Dossier dossier) {
    flags.replace(dossier.id().value(), dossier.kept().flag().criteria());
    closings.replace(dossier.id().value(), dossier.course().closings());
  }

  private Optional<Dossier> find(Condition condition) {
    return fetch(condition).stream().findFirst();
  }

  private List<Dossier> fetch(Condition condition) {
    return sql.select(DOSSIER, REPORTER)
        .from(DOSSIER)
        .join(REPORTER)
        .on(REPORTER.ID.eq(DOSSIER.REPORTER))
        .where(condition)
        .fetch(row -> whole(row.value1(), ReporterRepository.read(row.value2())));
  }

  private Dossier whole(DossierRecord row, Reporter reporter) {
    return DossierRowRepository.read(
        row,
        reporter,
        answers.find(row.getId()),
        flags.find(row.getId()),
        closings.find(row.getId()));
  }
}
