package org.toevertrouwd.ui.bureau;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.exchange.AcceptedPackage;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.Confidant;
import org.toevertrouwd.exchange.Roster;
import org.toevertrouwd.exchange.SignerKey;

/**
 * A confidant on the list, as the bureau looks at them.
 *
 * @param confidant key and name
 * @param standing what there is to do about them
 * @param file the package that was accepted, if one was
 */
record Participant(Confidant confidant, Standing standing, Optional<Path> file) {

  /** What there is to do about a confidant, the most urgent first. */
  enum Standing {
    /** No name yet: compare the fingerprint first. */
    NEW,
    /** No accepted package in this pool. */
    MISSING,
    /** Takes part in this pool. */
    PRESENT,
    /** Nothing was put together yet. */
    LISTED
  }

  /** Everybody on a list, beside what was put together, in the order of the list. */
  static List<Participant> of(Roster roster, Optional<Combined> pool) {
    return roster.confidants().stream().map(one -> of(one, pool)).toList();
  }

  private static Participant of(Confidant confidant, Optional<Combined> pool) {
    Optional<Path> file = pool.flatMap(combined -> file(combined, confidant.key()));
    Standing standing = Standing.LISTED;
    if (!confidant.isNamed()) {
      standing = Standing.NEW;
    } else if (pool.isPresent()) {
      standing = file.isPresent() ? Standing.PRESENT : Standing.MISSING;
    }
    return new Participant(confidant, standing, file);
  }

  private static Optional<Path> file(Combined pool, SignerKey key) {
    return pool.accepted().stream()
        .filter(one -> one.confidant().key().equals(key))
        .map(AcceptedPackage::file)
        .findFirst();
  }

  SignerKey key() {
    return confidant.key();
  }

  /** The key in groups that one reads aloud. */
  String fingerprint() {
    return key().fingerprint().text();
  }
}
