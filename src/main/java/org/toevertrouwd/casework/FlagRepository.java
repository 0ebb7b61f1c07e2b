package org.toevertrouwd.casework;

import static org.toevertrouwd.store.schema.Tables.FLAG_CRITERION;

import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/** The words on the criteria of a flag; its colour stands with the dossier. */
final class FlagRepository {

  private final DSLContext sql;

  FlagRepository(DSLContext sql) {
    this.sql = sql;
  }

  Map<Flag.Criterion, String> find(UUID dossier) {
    return sql.selectFrom(FLAG_CRITERION)
        .where(FLAG_CRITERION.DOSSIER.eq(dossier))
        .fetchMap(row -> Flag.Criterion.valueOf(row.getCriterion()), row -> row.getWords());
  }

  void replace(UUID dossier, Map<Flag.Criterion, String> criteria) {
    if (find(dossier).equals(criteria)) {
      return;
    }
    sql.deleteFrom(FLAG_CRITERION).where(FLAG_CRITERION.DOSSIER.eq(dossier)).execute();
    criteria.forEach(
        (criterion, words) ->
            sql.insertInto(FLAG_CRITERION)
                .columns(FLAG_CRITERION.DOSSIER, FLAG_CRITERION.CRITERION, FLAG_CRITERION.WORDS)
                .values(dossier, criterion.name(), words)
                .execute());
  }
}
