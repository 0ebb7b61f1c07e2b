package org.toevertrouwd.casework;

import java.time.Instant;
import java.util.UUID;

/**
 * An attachment of a dossier. Its content stands beside the database in the kluis.
 *
 * @param id identity
 * @param dossier the dossier it belongs to
 * @param name what the user calls it
 * @param content where it is and what it must be
 * @param addedAt when it was added
 */
public record Document(
    DocumentId id, DossierId dossier, String name, Content content, Instant addedAt) {

  /**
   * The bytes of a document.
   *
   * @param blob identity in the kluis
   * @param length in bytes
   * @param sha256 64 lower-case hexadecimal digits
   */
  public record Content(UUID blob, long length, String sha256) {}
}
