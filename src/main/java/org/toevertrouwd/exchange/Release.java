package org.toevertrouwd.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * Figures that left the kluis, frozen.
 *
 * @param id identity; safe to log
 * @param year the year
 * @param audience for whom
 * @param mode how
 * @param seed the chance they were protected with
 * @param releasedAt when they left
 * @param content the package as it left, byte for byte
 */
public record Release(
    UUID id,
    int year,
    Audience audience,
    ReleaseMode mode,
    byte[] seed,
    Instant releasedAt,
    byte[] content) {

  public Release {
    seed = seed.clone();
    content = content.clone();
  }

  /** SHA-256 of the package, 32 bytes. */
  public byte[] sha256() {
    return Sha256.of(content);
  }
}
