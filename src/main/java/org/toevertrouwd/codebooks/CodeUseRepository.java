package org.toevertrouwd.codebooks;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.toevertrouwd.store.schema.Tables.CLOSING;
import static org.toevertrouwd.store.schema.Tables.CONVERSATION;
import static org.toevertrouwd.store.schema.Tables.CONVERSATION_ANSWER;
import static org.toevertrouwd.store.schema.Tables.DOSSIER;
import static org.toevertrouwd.store.schema.Tables.DOSSIER_ANSWER;
import static org.toevertrouwd.store.schema.Tables.ORGANISATION_ANSWER;
import static org.toevertrouwd.store.schema.Tables.REFERRAL;
import static org.toevertrouwd.store.schema.Tables.SERVICE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.TableField;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.codebooks.CodeUse.Kind;
import org.toevertrouwd.codebooks.CodeUse.OfDossier;
import org.toevertrouwd.store.Transaction;

/** Which codes stand in what was written down. */
final class CodeUseRepository {

  private static final String REFERRAL_STATUS = "referral-status";
  private static final String SERVICE_KIND = "service-kind";

  private static final Condition OPEN =
      DOSSIER
          .BINNED_AT
          .isNull()
          .and(
              not(
                  exists(
                      selectOne()
                          .from(CLOSING)
                          .where(CLOSING.DOSSIER.eq(DOSSIER.ID))
                          .and(CLOSING.REOPENED_ON.isNull()))));

  private final DSLContext sql;

  /** For use within one transaction. */
  CodeUseRepository(Transaction transaction) {
    sql = transaction.sql();
  }

  /** Every code that stands anywhere, by its question; in closed dossiers and the bin too. */
  Map<String, Set<String>> used() {
    Map<String, Set<String>> used = new TreeMap<>();
    add(
        used,
        sql.select(DOSSIER_ANSWER.DIMENSION, DOSSIER_ANSWER.CODE)
            .from(DOSSIER_ANSWER)
            .union(
                select(CONVERSATION_ANSWER.DIMENSION, CONVERSATION_ANSWER.CODE)
                    .from(CONVERSATION_ANSWER))
            .union(
                select(ORGANISATION_ANSWER.DIMENSION, ORGANISATION_ANSWER.CODE)
                    .from(ORGANISATION_ANSWER))
            .union(select(inline(REFERRAL_STATUS), REFERRAL.STATUS).from(REFERRAL))
            .union(select(inline(SERVICE_KIND), SERVICE.KIND).from(SERVICE))
            .fetch());
    return used;
  }

  private static void add(Map<String, Set<String>> used, Result<Record2<String, String>> rows) {
    rows.forEach(row -> used.computeIfAbsent(row.value1(), _ -> new TreeSet<>()).add(row.value2()));
  }

  /** Every answer of what is still worked on. */
  List<CodeUse> open() {
    List<CodeUse> uses = new ArrayList<>();
    dossiers(uses);
    conversations(uses);
    referrals(uses);
    return List.copyOf(uses);
  }

  private void dossiers(List<CodeUse> uses) {
    sql.select(
            DOSSIER.ID, DOSSIER.YEAR, DOSSIER.NUMBER, DOSSIER_ANSWER.DIMENSION, DOSSIER_ANSWER.CODE)
        .from(DOSSIER_ANSWER)
        .join(DOSSIER)
        .on(DOSSIER.ID.eq(DOSSIER_ANSWER.DOSSIER))
        .where(OPEN)
        .orderBy(DOSSIER.YEAR, DOSSIER.NUMBER)
        .forEach(
            row ->
                uses.add(
                    use(
                        Kind.DOSSIER,
                        row,
                        DOSSIER.ID,
                        row.get(DOSSIER_ANSWER.DIMENSION),
                        row.get(DOSSIER_ANSWER.CODE))));
  }

  private void conversations(List<CodeUse> uses) {
    sql.select(
            CONVERSATION.ID,
            DOSSIER.ID,
            DOSSIER.YEAR,
            DOSSIER.NUMBER,
            CONVERSATION_ANSWER.DIMENSION,
            CONVERSATION_ANSWER.CODE)
        .from(CONVERSATION_ANSWER)
        .join(CONVERSATION)
        .on(CONVERSATION.ID.eq(CONVERSATION_ANSWER.CONVERSATION))
        .leftJoin(DOSSIER)
        .on(DOSSIER.ID.eq(CONVERSATION.DOSSIER))
        .where(CONVERSATION.DOSSIER.isNull().or(OPEN))
        .orderBy(DOSSIER.YEAR, DOSSIER.NUMBER, CONVERSATION.HELD_ON, CONVERSATION.ID)
        .forEach(
            row ->
                uses.add(
                    use(
                        Kind.CONVERSATION,
                        row,
                        CONVERSATION.ID,
                        row.get(CONVERSATION_ANSWER.DIMENSION),
                        row.get(CONVERSATION_ANSWER.CODE))));
  }

  private void referrals(List<CodeUse> uses) {
    sql.select(REFERRAL.ID, DOSSIER.ID, DOSSIER.YEAR, DOSSIER.NUMBER, REFERRAL.STATUS)
        .from(REFERRAL)
        .join(DOSSIER)
        .on(DOSSIER.ID.eq(REFERRAL.DOSSIER))
        .where(OPEN)
        .orderBy(DOSSIER.YEAR, DOSSIER.NUMBER, REFERRAL.ID)
        .forEach(
            row ->
                uses.add(
                    use(
                        Kind.REFERRAL,
                        row,
                        REFERRAL.ID,
                        REFERRAL_STATUS,
                        row.get(REFERRAL.STATUS))));
  }

  private static CodeUse use(
      Kind kind, Record row, TableField<?, UUID> subject, String dimension, String code) {
    Optional<OfDossier> dossier =
        Optional.ofNullable(row.get(DOSSIER.ID))
            .map(
                id ->
                    new OfDossier(
                        new DossierId(id),
                        new DossierCode(row.get(DOSSIER.YEAR), row.get(DOSSIER.NUMBER))));
    return new CodeUse(kind, row.get(subject), dossier, dimension, code);
  }
}
