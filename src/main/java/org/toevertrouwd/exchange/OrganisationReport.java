package org.toevertrouwd.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * Figures that left for one organisation about itself, frozen.
 *
 * @param id identity; safe to log
 * @param organisation identity of the organisation; stays in the kluis
 * @param year the year
 * @param seed the chance they were protected with
 * @param releasedAt when they left
 * @param content the package as it left, byte for byte
 */
public record OrganisationReport(
    UUID id, UUID organisation, int year, byte[] seed, Instant releasedAt, byte[] content) {

  public OrganisationReport {
    seed = seed.clone();
    content = content.clone();
  }

  /** SHA-256 of the package, 32 bytes. */
  public byte[] sha256() {
    return Sha256.of(content);
  }
}
