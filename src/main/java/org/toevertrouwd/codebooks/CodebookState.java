package org.toevertrouwd.codebooks;

import java.time.Instant;
import java.util.Optional;
import org.toevertrouwd.codebook.KnownCodebooks;
import org.toevertrouwd.exchange.SignerKey;

/**
 * How it stands with the codebook of a kluis.
 *
 * @param known what counts, and what is kept beside it
 * @param imported where it came from; empty when it is the one that ships with the program
 * @param mayGoBack whether nothing used it yet, so that it can be taken back
 */
public record CodebookState(KnownCodebooks known, Optional<Imported> imported, boolean mayGoBack) {

  /**
   * Where a codebook came from.
   *
   * @param signer who published it
   * @param at since when it counts
   */
  public record Imported(SignerKey signer, Instant at) {}
}
