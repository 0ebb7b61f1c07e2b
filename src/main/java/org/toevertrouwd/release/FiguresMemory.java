package org.toevertrouwd.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.ReleasedFigures;
import org.toevertrouwd.kluis.KluisPosition;
import org.toevertrouwd.session.OpenKluis;

/**
 * What was counted and protected, for as long as nothing is saved in the kluis, so that looking
 * twice does not count twice. It belongs to one open kluis, which forgets it when it locks.
 */
final class FiguresMemory {

  private Optional<KluisPosition> standing = Optional.empty();
  private final Map<String, List<Integer>> years = new HashMap<>();
  private final Map<Integer, CountedYear> counted = new HashMap<>();
  private final Map<Look, ReleasedFigures> leaving = new HashMap<>();

  /** A year as it leaves for an audience. */
  record Look(int year, Audience audience) {}

  /** The memory of an open kluis. */
  static FiguresMemory of(OpenKluis kluis) {
    return kluis.kept(FiguresMemory.class, FiguresMemory::new);
  }

  /** The years in which something counts or left. */
  List<Integer> years(OpenKluis kluis, Supplier<List<Integer>> read) {
    return remembered(kluis, years, "all", read);
  }

  /** A year as counted. */
  CountedYear counted(OpenKluis kluis, int year, Supplier<CountedYear> count) {
    return remembered(kluis, counted, year, count);
  }

  /** A year as it leaves. */
  ReleasedFigures leaving(OpenKluis kluis, Look look, Supplier<ReleasedFigures> protect) {
    return remembered(kluis, leaving, look, protect);
  }

  /** Work that began before something was saved is not kept. */
  private <K, V> V remembered(OpenKluis kluis, Map<K, V> known, K key, Supplier<V> work) {
    KluisPosition before = kluis.position();
    synchronized (this) {
      if (standing.filter(before::equals).isEmpty()) {
        years.clear();
        counted.clear();
        leaving.clear();
        standing = Optional.of(before);
      }
      Optional<V> found = Optional.ofNullable(known.get(key));
      if (found.isPresent()) {
        return found.get();
      }
    }
    V fresh = work.get();
    boolean same = kluis.position().equals(before);
    synchronized (this) {
      if (same && standing.filter(before::equals).isPresent()) {
        known.put(key, fresh);
      }
    }
    return fresh;
  }
}
