package org.toevertrouwd.practice;

import static org.jooq.impl.DSL.select;
import static org.toevertrouwd.store.schema.Tables.ORGANISATION;
import static org.toevertrouwd.store.schema.Tables.ORGANISATION_ANSWER;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.schema.tables.records.OrganisationRecord;

/** Client organisations. */
public final class OrganisationRepository {

  private final DSLContext sql;

  /** For use within one transaction. */
  public OrganisationRepository(Transaction transaction) {
    sql = transaction.sql();
  }

  /** Adds an organisation. */
  public void insert(Organisation organisation) {
    sql.insertInto(ORGANISATION).set(row(organisation)).execute();
    insertAnswers(organisation);
  }

  /**
   * Writes an organisation over the one with its identity.
   *
   * @throws NoSuchElementException if there is none
   */
  public void update(Organisation organisation) {
    int changed =
        sql.update(ORGANISATION)
            .set(row(organisation))
            .where(ORGANISATION.ID.eq(organisation.id().value()))
            .execute();
    if (changed == 0) {
      throw new NoSuchElementException("no such organisation");
    }
    sql.deleteFrom(ORGANISATION_ANSWER)
        .where(ORGANISATION_ANSWER.ORGANISATION.eq(organisation.id().value()))
        .execute();
    insertAnswers(organisation);
  }

  /**
   * Deletes an organisation with its mandates and hours, if it is there. While a dossier is about
   * it the whole transaction fails.
   */
  public void delete(OrganisationId id) {
    sql.deleteFrom(ORGANISATION).where(ORGANISATION.ID.eq(id.value())).execute();
  }

  /** The organisation with this identity. */
  public Optional<Organisation> find(OrganisationId id) {
    return where(ORGANISATION.ID.eq(id.value())).stream().findFirst();
  }

  /** Every organisation by name. */
  public List<Organisation> all() {
    return where(DSL.noCondition());
  }

  /**
   * The organisation with this name; capitals, spaces and the way accents are coded do not matter.
   */
  public Optional<Organisation> find(String name) {
    String wanted = comparable(name);
    return all().stream()
        .filter(organisation -> comparable(organisation.name()).equals(wanted))
        .findFirst();
  }

  /**
   * The organisation with this name, added without answers if there is none.
   *
   * @throws IllegalArgumentException if the name is blank, for it would join what has no name
   */
  public Organisation findOrCreate(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an organisation needs a name");
    }
    return find(name)
        .orElseGet(
            () -> {
              Organisation made =
                  new Organisation(OrganisationId.random(), name.strip(), Map.of(), "");
              insert(made);
              return made;
            });
  }

  private List<Organisation> where(Condition condition) {
    Map<UUID, Map<String, String>> answers = answers(condition);
    return sql.selectFrom(ORGANISATION)
        .where(condition)
        .orderBy(ORGANISATION.NAME)
        .fetch(row -> read(row, answers.getOrDefault(row.getId(), Map.of())));
  }

  /** The answers of all of them in one question. */
  private Map<UUID, Map<String, String>> answers(Condition condition) {
    Map<UUID, Map<String, String>> answers = new HashMap<>();
    sql.selectFrom(ORGANISATION_ANSWER)
        .where(
            ORGANISATION_ANSWER.ORGANISATION.in(
                select(ORGANISATION.ID).from(ORGANISATION).where(condition)))
        .forEach(
            row ->
                answers
                    .computeIfAbsent(row.getOrganisation(), _ -> new HashMap<>())
                    .put(row.getDimension(), row.getCode()));
    return answers;
  }

  private void insertAnswers(Organisation organisation) {
    organisation
        .answers()
        .forEach(
            (dimension, code) ->
                sql.insertInto(ORGANISATION_ANSWER)
                    .columns(
                        ORGANISATION_ANSWER.ORGANISATION,
                        ORGANISATION_ANSWER.DIMENSION,
                        ORGANISATION_ANSWER.CODE)
                    .values(organisation.id().value(), dimension, code)
                    .execute());
  }

  private static OrganisationRecord row(Organisation organisation) {
    return new OrganisationRecord(
        organisation.id().value(), organisation.name(), organisation.notes());
  }

  private static Organisation read(OrganisationRecord row, Map<String, String> answers) {
    return new Organisation(
        new OrganisationId(row.getId()), row.getName(), answers, row.getNotes());
  }

  private static String comparable(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
