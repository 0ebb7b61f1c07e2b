package org.toevertrouwd.directory;

import java.util.List;

/**
 * What was recognised in a text.
 *
 * @param found one for each name found, in order; a general name is left out beside a particular
 *     one of it
 * @param unrecognised the words that name nothing, without capitals and accents
 */
public record Lookup(List<Found> found, List<String> unrecognised) {

  /** Most characters of a text. */
  public static final int MAX_LENGTH = 1000;

  /**
   * A name that was found.
   *
   * @param candidates what it can mean: one service, or one for each country when the text does not
   *     tell which
   */
  public record Found(List<Service> candidates) {

    public Found {
      candidates = List.copyOf(candidates);
    }

    /** Whether there is no doubt. */
    public boolean isCertain() {
      return candidates.size() == 1;
    }
  }

  public Lookup {
    found = List.copyOf(found);
    unrecognised = List.copyOf(unrecognised);
  }

  /** The services there is no doubt about. */
  public List<Service> services() {
    return found.stream()
        .filter(Found::isCertain)
        .map(name -> name.candidates().getFirst())
        .toList();
  }

  /** Whether every word was recognised, without doubt; otherwise a person should look at it. */
  public boolean isCertain() {
    return !found.isEmpty() && unrecognised.isEmpty() && found.stream().allMatch(Found::isCertain);
  }

  /** Counts only: the words come from a dossier and may not end up in a log. */
  @Override
  public String toString() {
    return "Lookup[found=" + found.size() + ", unrecognised=" + unrecognised.size() + "]";
  }
}
