package org.toevertrouwd.codebooks;

import static org.toevertrouwd.store.schema.Tables.CODEBOOK;

import java.util.HexFormat;
import java.util.List;
import org.jooq.DSLContext;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.exchange.SignerKey;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.schema.tables.records.CodebookRecord;

/** The codebooks that a kluis took in. */
final class CodebookRepository {

  private final DSLContext sql;

  /** For use within one transaction. */
  CodebookRepository(Transaction transaction) {
    sql = transaction.sql();
  }

  /** All of them, newest version first. */
  List<KeptCodebook> all() {
    return sql.selectFrom(CODEBOOK)
        .orderBy(CODEBOOK.VERSION.desc())
        .fetch(CodebookRepository::kept);
  }

  /** Keeps one more; a second one of a version is refused by the table itself. */
  void keep(Codebook codebook, KeptCodebook kept) {
    sql.insertInto(CODEBOOK)
        .set(CODEBOOK.VERSION, kept.version())
        .set(CODEBOOK.SHA256, HexFormat.of().parseHex(codebook.sha256()))
        .set(CODEBOOK.SIGNER, HexFormat.of().parseHex(kept.signer().hex()))
        .set(CODEBOOK.CONTENT, kept.content())
        .set(CODEBOOK.IMPORTED_AT, kept.importedAt())
        .execute();
  }

  /** Takes one away. */
  void remove(int version) {
    sql.deleteFrom(CODEBOOK).where(CODEBOOK.VERSION.eq(version)).execute();
  }

  private static KeptCodebook kept(CodebookRecord row) {
    return new KeptCodebook(
        row.getVersion(),
        new SignerKey(HexFormat.of().formatHex(row.getSigner())),
        row.getContent(),
        row.getImportedAt());
  }
}
