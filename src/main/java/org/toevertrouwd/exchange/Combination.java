package org.toevertrouwd.exchange;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.toevertrouwd.codebook.Codebook;

/**
 * Puts the packages of a pool together. Source: FIGURES.md, "Combining (bureau)".
 *
 * <p>Files are taken in the order of their names. The year of the pool is the year of most
 * packages, at a tie the one that comes first. Of two packages of one signer for that year the
 * first is accepted and the second refused: a confidant who corrects a package asks the bureau to
 * take the earlier one away. Per cell the sum is exact where every package with numbers publishes
 * it; a package below the floor is present but has no part in the numbers.
 */
public final class Combination {

  private static final Comparator<Path> BY_NAME =
      Comparator.comparing((Path file) -> String.valueOf(file.getFileName()))
          .thenComparing(Path::toString);

  private Combination() {}

  /** Combines packages that were counted by this codebook. */
  public static Combined of(List<Path> files, Codebook codebook, Roster roster) {
    return of(files, codebook, List.of(), roster);
  }

  /**
   * Combines packages.
   *
   * @param files any number; a file that is no package is refused, not an error
   * @param current the codebook in whose layout the result is
   * @param older earlier versions that packages may have been counted by
   * @param roster the confidants already known
   */
  public static Combined of(
      List<Path> files, Codebook current, List<Codebook> older, Roster roster) {
    return of(files, current, older, roster, _ -> {});
  }

  /**
   * Combines packages and tells how far it is.
   *
   * @param files any number; a file that is no package is refused, not an error
   * @param current the codebook in whose layout the result is
   * @param older earlier versions that packages may have been counted by
   * @param roster the confidants already known
   * @param progress told before each file which part of them is done, 0 to 1; what it throws stops
   *     the work, and nothing came of it
   */
  public static Combined of(
      List<Path> files,
      Codebook current,
      List<Codebook> older,
      Roster roster,
      DoubleConsumer progress) {
    List<Codebook> known = Stream.concat(Stream.of(current), older.stream()).toList();
    PackageReader reader = new PackageReader(known);
    Pool pool = new Pool(roster);
    List<Path> ordered = files.stream().sorted(BY_NAME).toList();
    for (int i = 0; i < ordered.size(); i++) {
      progress.accept((double) i / ordered.size());
      pool.add(ordered.get(i), reader.read(ordered.get(i)));
    }
    pool.settle();
    PoolSums sums = new PoolSums(known);
    List<Contribution> contributions = sums.contributions(pool.packages());
    return new Combined(
        pool.year(),
        current,
        pool.accepted(),
        pool.refused(),
        pool.missing(),
        sums.cells(contributions),
        pool.roster(),
        contributions);
  }
}
