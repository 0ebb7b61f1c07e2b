package org.toevertrouwd.kluis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.toevertrouwd.kluis.Finding.Kind;
import org.toevertrouwd.kluis.KluisWriteException.Next;

/** The files of rewrites that a crash left beside a kluis: {@code name.kluis.new} and siblings. */
final class Orphans {

  private static final int MOST_NAMES = 9;

  private Orphans() {}

  /** Those that are there. */
  static List<Path> beside(Path kluis) {
    return names(kluis).stream().filter(Files::isRegularFile).toList();
  }

  /** A name for the file of a rewrite. */
  static Path freeName(Path kluis) throws KluisWriteException {
    return names(kluis).stream()
        .filter(Files::notExists)
        .findFirst()
        .orElseThrow(
            () -> new KluisWriteException(Next.TRY_AGAIN, new IOException("no free name")));
  }

  /** Beside a whole kluis: removes what is no more than its unfinished rewrite, leaves the rest. */
  static List<Finding> settle(KluisPlace place, OpenLog log) {
    List<Finding> findings = new ArrayList<>();
    for (Path orphan : beside(place.file())) {
      boolean removed = holdsNothingMore(place, log, orphan) && delete(place, orphan);
      findings.add(Finding.about(removed ? Kind.ORPHAN_REMOVED : Kind.ORPHAN_LEFT, orphan));
    }
    return findings;
  }

  /** Verifies every record of the orphan of a missing kluis, and gives it the name. */
  static void adopt(Path file, Key key, KluisOptions options) throws KluisException {
    requireMissing(file);
    // Whoever lost the kluis while it was open may be about to put it back.
    try (KluisLock _ = KluisLock.acquire(file, options.clock().instant())) {
      Path orphan = firstWhole(file, key, options.files());
      requireMissing(file);
      options.files().moveAtomically(orphan, file);
      options.files().forceFolder(file.toAbsolutePath().resolve("..").normalize());
    } catch (IOException e) {
      throw new KluisWriteException(Next.TRY_AGAIN, e);
    }
  }

  private static void requireMissing(Path file) throws KluisException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new KluisExistsException(new IOException("the kluis is there"));
    }
    if (beside(file).isEmpty()) {
      throw new KluisMissingException(Optional.empty());
    }
  }

  /** The first that is whole; if none is, what is wrong with the last. */
  private static Path firstWhole(Path file, Key key, KluisFiles files) throws KluisException {
    List<Path> orphans = beside(file);
    for (Path orphan : orphans.subList(0, orphans.size() - 1)) {
      try {
        requireWhole(orphan, key, files);
        return orphan;
      } catch (KluisDamagedException | NotAKluisException | WrongKeyException e) {
        continue;
      }
    }
    requireWhole(orphans.getLast(), key, files);
    return orphans.getLast();
  }

  private static void requireWhole(Path orphan, Key key, KluisFiles files) throws KluisException {
    new Reading(orphan, files)
        .with(
            channel -> {
              HeaderRead read = HeaderRead.from(channel);
              try (DataKey dataKey = Unlocking.dataKey(read.header(), key)) {
                return WholeFile.require(channel, read.authenticated(dataKey));
              }
            });
  }

  /**
   * A rewrite of this kluis that was never moved holds its next commit at most. One under a renewed
   * key cannot be read; then the generation in its header has to do.
   */
  private static boolean holdsNothingMore(KluisPlace place, OpenLog log, Path orphan) {
    try (KluisChannel channel = place.files().openForReading(orphan)) {
      HeaderRead read = HeaderRead.from(channel);
      boolean next =
          read.header().vaultId().equals(log.header().vaultId())
              && read.header().generation() <= log.header().generation() + 1;
      return next && commitOf(channel, read, log) <= log.lastCommit().point().commitNumber() + 1;
    } catch (KluisDamagedException e) {
      // A crash came before its header was on the disk: there is nothing in it.
      return e.damage() == KluisDamagedException.Damage.HEADER;
    } catch (NotAKluisException e) {
      return e.reason() != NotAKluisException.Reason.OTHER_FILE;
    } catch (IOException | KluisException e) {
      return false;
    }
  }

  private static long commitOf(KluisChannel channel, HeaderRead read, OpenLog log)
      throws IOException, KluisException {
    try {
      return WholeFile.require(channel, read.authenticated(log.dataKey())).commitNumber();
    } catch (KluisDamagedException unreadable) {
      return 0;
    }
  }

  private static boolean delete(KluisPlace place, Path orphan) {
    try {
      place.files().delete(orphan);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<Path> names(Path kluis) {
    String name = kluis.getFileName() + ".new";
    return IntStream.rangeClosed(1, MOST_NAMES)
        .mapToObj(i -> kluis.resolveSibling(i == 1 ? name : name + "-" + i))
        .toList();
  }
}
