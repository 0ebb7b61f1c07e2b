package org.toevertrouwd.casework;

import static org.toevertrouwd.store.schema.Tables.EARLIER_TEXT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.schema.tables.records.EarlierTextRecord;

/** Earlier versions of texts; they never leave the kluis and go with what they belong to. */
public final class EarlierTextRepository {

  /** How many versions of one text are kept; the oldest go first. */
  public static final int MOST = 20;

  private final DSLContext sql;

  /** For use within one transaction. */
  public EarlierTextRepository(Transaction transaction) {
    sql = transaction.sql();
  }

  /**
   * Keeps what a text said. Nothing is kept of an empty text, nor of one that equals the version
   * kept last.
   *
   * @param subject identity of what the text belongs to
   * @param field which text of the subject it is, the same name as of its draft
   * @param words what it said
   * @param replacedAt when other words took their place
   */
  public void keep(UUID subject, String field, String words, Instant replacedAt) {
    Optional<EarlierTextRecord> last = rows(subject, field).stream().findFirst();
    if (words.isBlank() || last.filter(row -> row.getWords().equals(words)).isPresent()) {
      return;
    }
    int number = 1 + last.map(EarlierTextRecord::getNumber).orElse(0);
    sql.insertInto(EARLIER_TEXT)
        .set(new EarlierTextRecord(subject, field, number, words, replacedAt))
        .execute();
    sql.deleteFrom(EARLIER_TEXT)
        .where(text(subject, field))
        .and(EARLIER_TEXT.NUMBER.le(number - MOST))
        .execute();
  }

  /** What a text said before, newest first. */
  public List<EarlierText> of(UUID subject, String field) {
    return rows(subject, field).stream()
        .map(row -> new EarlierText(row.getWords(), row.getReplacedAt()))
        .toList();
  }

  private List<EarlierTextRecord> rows(UUID subject, String field) {
    return sql.selectFrom(EARLIER_TEXT)
        .where(text(subject, field))
        .orderBy(EARLIER_TEXT.NUMBER.desc())
        .fetch();
  }

  private static Condition text(UUID subject, String field) {
    return EARLIER_TEXT.SUBJECT.eq(subject).and(EARLIER_TEXT.FIELD.eq(field));
  }
}
