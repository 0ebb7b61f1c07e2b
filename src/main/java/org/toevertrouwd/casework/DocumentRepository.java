package org.toevertrouwd.casework;

import static org.toevertrouwd.store.schema.Tables.DOCUMENT;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.schema.tables.records.DocumentRecord;

/** The rows of attachments; their content is with the kluis. */
public final class DocumentRepository {

  private final DSLContext sql;

  /** For use within one transaction. */
  public DocumentRepository(Transaction transaction) {
    sql = transaction.sql();
  }

  /** Adds a document whose content is stored already. */
  public void insert(Document document) {
    sql.insertInto(DOCUMENT)
        .set(
            new DocumentRecord(
                document.id().value(),
                document.dossier().value(),
                document.name(),
                document.content().blob(),
                document.content().length(),
                HexFormat.of().parseHex(document.content().sha256()),
                document.addedAt()))
        .execute();
  }

  /** Deletes a document, if it is there; the kluis drops its content at the next rewrite. */
  public void delete(DocumentId id) {
    sql.deleteFrom(DOCUMENT).where(DOCUMENT.ID.eq(id.value())).execute();
  }

  /** The documents of a dossier in the order they were added. */
  public List<Document> ofDossier(DossierId dossier) {
    return sql.selectFrom(DOCUMENT)
        .where(DOCUMENT.DOSSIER.eq(dossier.value()))
        .orderBy(DOCUMENT.ADDED_AT)
        .fetch(DocumentRepository::read);
  }

  /** Every document there is, also in the bin. */
  public List<Document> all() {
    return sql.selectFrom(DOCUMENT).orderBy(DOCUMENT.ADDED_AT).fetch(DocumentRepository::read);
  }

  /** The contents that are still named; a rewrite of the kluis keeps these and no others. */
  public Set<UUID> blobs() {
    return sql.select(DOCUMENT.BLOB_ID).from(DOCUMENT).fetchSet(DOCUMENT.BLOB_ID);
  }

  private static Document read(DocumentRecord row) {
    return new Document(
        new DocumentId(row.getId()),
        new DossierId(row.getDossier()),
        row.getName(),
        new Document.Content(
            row.getBlobId(), row.getLength(), HexFormat.of().formatHex(row.getSha256())),
        row.getAddedAt());
  }
}
