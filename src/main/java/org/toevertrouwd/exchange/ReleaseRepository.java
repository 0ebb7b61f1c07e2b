package org.toevertrouwd.exchange;

import static org.jooq.impl.DSL.select;
import static org.toevertrouwd.store.schema.Tables.ORGANISATION_REPORT;
import static org.toevertrouwd.store.schema.Tables.RELEASE;
import static org.toevertrouwd.store.schema.Tables.RELEASE_SEED;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.toevertrouwd.protect.Seed;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.schema.tables.records.ReleaseRecord;

/**
 * The ledger: what left the kluis, and the chance that was drawn for what may leave. One release a
 * year and audience.
 */
public final class ReleaseRepository {

  private final DSLContext sql;

  /** For use within one transaction. */
  public ReleaseRepository(Transaction transaction) {
    sql = transaction.sql();
  }

  /** The years that left, to whomever: they take no late entries. */
  public Set<Integer> years() {
    return sql.select(RELEASE.YEAR)
        .from(RELEASE)
        .union(select(ORGANISATION_REPORT.YEAR).from(ORGANISATION_REPORT))
        .fetchSet(RELEASE.YEAR);
  }

  /** Whether a year left in another way: the two are never mixed for one year. */
  public boolean leftOtherwise(int year, ReleaseMode mode) {
    return sql.fetchExists(RELEASE, RELEASE.YEAR.eq(year), RELEASE.MODE.ne(mode.code()));
  }

  /** The release of a year for an audience. */
  public Optional<Release> find(int year, Audience audience) {
    return sql.selectFrom(RELEASE)
        .where(RELEASE.YEAR.eq(year), RELEASE.AUDIENCE.eq(audience.code()))
        .fetchOptional(ReleaseRepository::release);
  }

  /** Everything that left, newest first. */
  public List<Release> all() {
    return sql.selectFrom(RELEASE)
        .orderBy(RELEASE.YEAR.desc(), RELEASE.RELEASED_AT.desc())
        .fetch(ReleaseRepository::release);
  }

  /** The chance that was drawn for a release, if it was looked at before. */
  public Optional<Seed> seed(int year, Audience audience) {
    return sql.select(RELEASE_SEED.SEED)
        .from(RELEASE_SEED)
        .where(RELEASE_SEED.YEAR.eq(year), RELEASE_SEED.AUDIENCE.eq(audience.code()))
        .fetchOptional(row -> new Seed(row.value1()));
  }

  /**
   * Draws the chance of a release, once: looking again must not show another choice of hidden
   * cells.
   */
  public Seed drawSeed(int year, Audience audience, SecureRandom random) {
    Optional<Seed> kept = seed(year, audience);
    if (kept.isPresent()) {
      return kept.get();
    }
    Seed drawn = Seed.draw(random);
    sql.insertInto(RELEASE_SEED)
        .set(RELEASE_SEED.YEAR, year)
        .set(RELEASE_SEED.AUDIENCE, audience.code())
        .set(RELEASE_SEED.SEED, drawn.bytes())
        .execute();
    return drawn;
  }

  /** Freezes a release. A second one for the year and audience is refused by the table itself. */
  public void freeze(Release release) {
    sql.insertInto(RELEASE)
        .set(RELEASE.ID, release.id())
        .set(RELEASE.YEAR, release.year())
        .set(RELEASE.AUDIENCE, release.audience().code())
        .set(RELEASE.MODE, release.mode().code())
        .set(RELEASE.PACKAGE_SHA256, release.sha256())
        .set(RELEASE.SEED, release.seed())
        .set(RELEASE.RELEASED_AT, release.releasedAt())
        .set(RELEASE.CONTENT, release.content())
        .execute();
  }

  private static Release release(ReleaseRecord row) {
    return new Release(
        row.getId(),
        row.getYear(),
        Audience.of(row.getAudience()).orElseThrow(),
        ReleaseMode.of(row.getMode()).orElseThrow(),
        row.getSeed(),
        row.getReleasedAt(),
        row.getContent());
  }
}
