package org.toevertrouwd.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

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

  /**
   * The roster with another name for a key.
   *
   * @throws IllegalArgumentException if it is not a name
   */
  public Roster named(SignerKey key, String name) {
    return each(
        one -> one.key().equals(key) ? Stream.of(new Confidant(key, name)) : Stream.of(one));
  }

  /** The roster without a key; whoever signs by it later is seen for the first time. */
  public Roster without(SignerKey key) {
    return each(one -> one.key().equals(key) ? Stream.empty() : Stream.of(one));
  }

  /**
   * The roster on which one key takes the place and the name of another, which goes: somebody has a
   * new kluis.
   *
   * @param before the key that is no longer used
   * @param after the key of the new kluis, wherever it stood
   */
  public Roster succeeded(SignerKey before, SignerKey after) {
    if (before.equals(after) || confidant(before).isEmpty()) {
      return this;
    }
    return without(after)
        .each(one -> Stream.of(one.key().equals(before) ? new Confidant(after, one.name()) : one));
  }

  /**
   * The roster with what another one knows besides: keys that are new, and names for keys that have
   * none here. A name that is here stays.
   */
  public Roster joined(Roster other) {
    List<Confidant> more =
        new ArrayList<>(
            each(one -> Stream.of(one.isNamed() ? one : other.confidant(one.key()).orElse(one)))
                .confidants());
    other.confidants().stream().filter(one -> confidant(one.key()).isEmpty()).forEach(more::add);
    return new Roster(more);
  }

  private Roster each(Function<Confidant, Stream<Confidant>> change) {
    return new Roster(confidants.stream().flatMap(change).toList());
  }
}
