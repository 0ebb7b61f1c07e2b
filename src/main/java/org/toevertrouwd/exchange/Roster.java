package org.toevertrouwd.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The confidants that a bureau knows by their keys. A key is pinned the first time it is seen, and
 * stays.
 *
 * @param confidants in the order in which they were first seen
 */
public record Roster(List<Confidant> confidants) {

  /**
   * Checks that no key is there twice.
   *
   * @throws IllegalArgumentException if one is
   */
  public Roster {
    confidants = List.copyOf(confidants);
    Set<SignerKey> keys = new HashSet<>();
    confidants.forEach(confidant -> keys.add(confidant.key()));
    if (keys.size() < confidants.size()) {
      throw new IllegalArgumentException("A key stands on the roster twice");
    }
  }

  /** Nobody yet. */
  public static Roster empty() {
    return new Roster(List.of());
  }

  /** The confidant with this key. */
  public Optional<Confidant> confidant(SignerKey key) {
    return confidants.stream().filter(confidant -> confidant.key().equals(key)).findFirst();
  }

  /** The roster with this key on it, at the end if it is new. */
  public Roster with(SignerKey key) {
    if (confidant(key).isPresent()) {
      return this;
    }
    List<Confidant> more = new ArrayList<>(confidants);
    more.add(Confidant.firstSeen(key));
    return new Roster(more);
  }
}
