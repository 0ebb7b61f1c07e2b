package org.toevertrouwd.codebooks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.CodebookReader;
import org.toevertrouwd.codebook.CodebookReading;
import org.toevertrouwd.codebook.KnownCodebooks;
import org.toevertrouwd.store.Store;
import org.toevertrouwd.store.Transaction;

/** The codebooks of a kluis: those it took in, and the one that ships with the program. */
public final class KluisCodebooks {

  private KluisCodebooks() {}

  /** Those of an open kluis; not on the window's thread. */
  public static KnownCodebooks of(Store store) {
    return store.read(KluisCodebooks::of);
  }

  /**
   * Those of an open kluis. The newest version counts; of a version that both ship with the program
   * and were taken in, the one that was taken in.
   *
   * @throws IllegalStateException if one that was taken in cannot be read any more
   */
  public static KnownCodebooks of(Transaction transaction) {
    return of(transaction, BundledCodebook.load());
  }

  static KnownCodebooks of(Transaction transaction, Codebook bundled) {
    List<Codebook> all = new ArrayList<>();
    for (KeptCodebook kept : new CodebookRepository(transaction).all()) {
      all.add(read(kept.content()));
    }
    if (all.stream().noneMatch(one -> one.sha256().equals(bundled.sha256()))) {
      all.add(bundled);
    }
    // The order among equals stays, so that what was taken in comes first.
    all.sort(Comparator.comparingInt(KluisCodebooks::version).reversed());
    return new KnownCodebooks(all.getFirst(), all.subList(1, all.size()));
  }

  static int version(Codebook codebook) {
    return Integer.parseInt(codebook.version());
  }

  private static Codebook read(byte[] content) {
    return switch (CodebookReader.read(content)) {
      case CodebookReading.Accepted(Codebook codebook) -> codebook;
      case CodebookReading.Refused(var findings) ->
          throw new IllegalStateException("a codebook of this kluis cannot be read: " + findings);
    };
  }
}
