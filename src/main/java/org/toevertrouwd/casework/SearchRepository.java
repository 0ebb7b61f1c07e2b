package org.toevertrouwd.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.values.ColumnValues;

/**
 * Full-text search in conversations and dossiers. Case and accents do not matter, and every word
 * typed may be the beginning of one. What was written down last comes first, which needs no ranking
 * of everything that matches. Nothing in the bin is found, and no personal notes.
 */
public final class SearchRepository {

  private static final String CONVERSATIONS =
      """
      SELECT conversation.id, conversation.dossier,
        snippet(conversation_search, -1, ?, ?, '…', 24) AS excerpt
      FROM conversation_search
      CROSS JOIN conversation ON conversation.key = conversation_search.rowid
      LEFT JOIN dossier ON dossier.id = conversation.dossier
      WHERE conversation_search MATCH ? AND dossier.binned_at IS NULL
      ORDER BY conversation_search.rowid DESC
      LIMIT ?
      """;

  private static final String DOSSIERS =
      """
      SELECT dossier.id AS dossier,
        snippet(dossier_search, -1, ?, ?, '…', 24) AS excerpt
      FROM dossier_search
      CROSS JOIN dossier ON dossier.key = dossier_search.rowid
      WHERE dossier_search MATCH ? AND dossier.binned_at IS NULL
      ORDER BY dossier_search.rowid DESC
      LIMIT ?
      """;

  private final DSLContext sql;

  /** For use within one transaction. */
  public SearchRepository(Transaction transaction) {
    sql = transaction.sql();
  }

  /**
   * Conversations with all the words, in narrative and agreements together.
   *
   * @param typed anything; without a letter or digit nothing is found
   * @param most how many at most
   */
  public List<SearchHit> conversations(String typed, int most) {
    return find(CONVERSATIONS, typed, most);
  }

  /**
   * Dossiers with all the words, in code, alias, narrative and the imported row together.
   *
   * @param typed anything; without a letter or digit nothing is found
   * @param most how many at most
   */
  public List<SearchHit> dossiers(String typed, int most) {
    return find(DOSSIERS, typed, most);
  }

  private List<SearchHit> find(String statement, String typed, int most) {
    return SearchWords.query(typed)
        .map(
            query ->
                sql.resultQuery(statement, SearchWords.BEGIN, SearchWords.END, query, most)
                    .fetch(SearchRepository::hit))
        .orElse(List.of());
  }

  private static SearchHit hit(Record row) {
    return new SearchHit(
        identity(row, "dossier").map(DossierId::new),
        identity(row, "id").map(ConversationId::new),
        SearchWords.fragments(row.get("excerpt", String.class)));
  }

  private static Optional<UUID> identity(Record row, String column) {
    return Optional.ofNullable(row.field(column))
        .map(field -> row.get(field, byte[].class))
        .map(ColumnValues::uuid);
  }
}
