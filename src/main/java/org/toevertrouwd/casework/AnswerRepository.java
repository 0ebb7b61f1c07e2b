package org.toevertrouwd.casework;

import static org.toevertrouwd.store.schema.Tables.CONVERSATION_ANSWER;
import static org.toevertrouwd.store.schema.Tables.DOSSIER_ANSWER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.Row3;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** Answers by code, of dossiers or of conversations. */
final class AnswerRepository {

  private final DSLContext sql;
  private final Table<?> table;
  private final TableField<?, UUID> owner;
  private final TableField<?, String> dimension;
  private final TableField<?, String> code;

  private AnswerRepository(
      DSLContext sql,
      Table<?> table,
      TableField<?, UUID> owner,
      TableField<?, String> dimension,
      TableField<?, String> code) {
    this.sql = sql;
    this.table = table;
    this.owner = owner;
    this.dimension = dimension;
    this.code = code;
  }

  static AnswerRepository ofDossiers(DSLContext sql) {
    return new AnswerRepository(
        sql, DOSSIER_ANSWER, DOSSIER_ANSWER.DOSSIER, DOSSIER_ANSWER.DIMENSION, DOSSIER_ANSWER.CODE);
  }

  static AnswerRepository ofConversations(DSLContext sql) {
    return new AnswerRepository(
        sql,
        CONVERSATION_ANSWER,
        CONVERSATION_ANSWER.CONVERSATION,
        CONVERSATION_ANSWER.DIMENSION,
        CONVERSATION_ANSWER.CODE);
  }

  void insert(UUID id, Answers answers) {
    List<Row3<UUID, String, String>> rows =
        answers.byDimension().entrySet().stream()
            .flatMap(asked -> asked.getValue().stream().map(row(id, asked.getKey())))
            .toList();
    if (!rows.isEmpty()) {
      sql.insertInto(table, owner, dimension, code).valuesOfRows(rows).execute();
    }
  }

  private static Function<String, Row3<UUID, String, String>> row(UUID id, String asked) {
    return chosen -> DSL.row(id, asked, chosen);
  }

  void replace(UUID id, Answers answers) {
    if (find(id).equals(answers)) {
      return;
    }
    sql.deleteFrom(table).where(owner.eq(id)).execute();
    insert(id, answers);
  }

  Answers find(UUID id) {
    return where(owner.eq(id)).getOrDefault(id, Answers.none());
  }

  /** All answers that meet a condition, by whose they are. */
  Map<UUID, Answers> where(Condition condition) {
    Result<Record3<UUID, String, String>> rows =
        sql.select(owner, dimension, code).from(table).where(condition).fetch();
    Map<UUID, NavigableMap<String, NavigableSet<String>>> collected = new HashMap<>();
    for (Record3<UUID, String, String> row : rows) {
      collected
          .computeIfAbsent(row.value1(), id -> new TreeMap<>())
          .computeIfAbsent(row.value2(), asked -> new TreeSet<>())
          .add(row.value3());
    }
    Map<UUID, Answers> answers = new HashMap<>();
    collected.forEach((id, byDimension) -> answers.put(id, new Answers(byDimension)));
    return answers;
  }
}
