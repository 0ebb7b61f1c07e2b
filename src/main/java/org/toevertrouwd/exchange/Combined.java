package org.toevertrouwd.exchange;

import java.util.List;
import java.util.OptionalInt;
import org.toevertrouwd.codebook.Codebook;

/**
 * A pool of packages put together. Working figures of the bureau: the intervals are never public.
 *
 * @param year the year of the pool; empty when no package was accepted
 * @param codebook in whose layout the cells are
 * @param accepted packages that take part, by name of file; those below the floor too
 * @param refused files that do not, by name of file
 * @param missing confidants on the roster without an accepted package
 * @param cells every cell of the layout, in order; none when no accepted package has numbers
 * @param roster as given, with the keys that were seen for the first time
 * @param contributions what every accepted package with numbers adds, by name of file
 */
public record Combined(
    OptionalInt year,
    Codebook codebook,
    List<AcceptedPackage> accepted,
    List<RefusedPackage> refused,
    List<Confidant> missing,
    List<CombinedCell> cells,
    Roster roster,
    List<Contribution> contributions) {

  public Combined {
    accepted = List.copyOf(accepted);
    refused = List.copyOf(refused);
    missing = List.copyOf(missing);
    cells = List.copyOf(cells);
    contributions = List.copyOf(contributions);
  }
}
