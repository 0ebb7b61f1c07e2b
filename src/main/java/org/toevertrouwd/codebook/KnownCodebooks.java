package org.toevertrouwd.codebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every version of the codebook that is at hand: the one that counts, and earlier ones by which old
 * figures and packages are still read.
 *
 * @param current by which is counted now
 * @param older earlier versions, newest first
 */
public record KnownCodebooks(Codebook current, List<Codebook> older) {

  public KnownCodebooks {
    older = List.copyOf(older);
  }

  /** One codebook and nothing before it. */
  public static KnownCodebooks only(Codebook codebook) {
    return new KnownCodebooks(codebook, List.of());
  }

  /** All of them, the current one first. */
  public List<Codebook> all() {
    return Stream.concat(Stream.of(current), older.stream()).toList();
  }

  /** The codebook of exactly this content. */
  public Optional<Codebook> withHash(String sha256) {
    return all().stream().filter(codebook -> codebook.sha256().equals(sha256)).findFirst();
  }

  /** These, and a later version that counts from now on. */
  public KnownCodebooks with(Codebook later) {
    return new KnownCodebooks(later, all());
  }
}
