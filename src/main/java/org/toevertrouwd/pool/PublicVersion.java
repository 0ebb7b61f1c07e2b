package org.toevertrouwd.pool;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.PackageWriter;
import org.toevertrouwd.exchange.ReleaseMode;
import org.toevertrouwd.exchange.ReleaseTerms;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.Releasing;
import org.toevertrouwd.protect.Seed;
import org.toevertrouwd.protect.Suppressor;

/**
 * What everybody may see of a pool: sums that every confidant with figures makes known, protected
 * by the engine that protects the figures of one confidant, with T from 10 and confidants as
 * contributors, and attacked before it leaves. Source: FIGURES.md, "Combining (bureau)"; decision
 * record 0035.
 */
public final class PublicVersion {

  private final Suppressor suppressor;
  private final Attack attack;
  private final String generator;

  /**
   * A way to make public versions.
   *
   * @param suppressor chooses what is hidden
   * @param attack tries to find out what is hidden, in the file itself
   * @param generator name and version of the program
   */
  public PublicVersion(Suppressor suppressor, Attack attack, String generator) {
    this.suppressor = suppressor;
    this.attack = attack;
    this.generator = generator;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /**
   * It may leave.
   *
   * @param figures what everybody sees
   * @param threshold T
   * @param content the package
   */
  public record Ready(Figures figures, int threshold, byte[] content) implements Outcome {

    public Ready {
      content = content.clone();
    }

    /** A copy of the package. */
    @Override
    public byte[] content() {
      return content.clone();
    }
  }

  /** Nothing leaves. */
  public record Nothing(Why why) implements Outcome {}

  /** Why nothing leaves. */
  public enum Why {
    /**
     * Fewer than three confidants have figures, or too few reporters are sure to be behind them.
     */
    TOO_FEW,
    /** The figures of the confidants cannot all be true. */
    CONTRADICTION,
    /** The total of no unit, or nothing but hidden cells, would be left. */
    NOTHING_TO_SHOW,
    /** What is hidden could be found out, or nobody could prove that it cannot. */
    NOT_SAFE
  }

  /**
   * Makes it, with chance that follows from the packages.
   *
   * @param threshold T, from 10
   */
  public Outcome make(Combined combined, int threshold) {
    return make(combined, threshold, PoolSeed.of(combined));
  }

  /**
   * Makes it.
   *
   * @param threshold T, from 10
   * @param seed the chance in it, which must stay secret: who has it may know more of the choice
   */
  public Outcome make(Combined combined, int threshold, Seed seed) {
    if (combined.contributions().size() < UnitsShown.CONFIDANTS) {
      return new Nothing(Why.TOO_FEW);
    }
    Optional<PoolCounts> counts = PoolCounts.of(combined);
    return counts.isEmpty()
        ? new Nothing(Why.CONTRADICTION)
        : new Making(combined, counts.get(), threshold, seed).outcome();
  }

  /** One public version being made. */
  private final class Making {

    private final Combined combined;
    private final PoolCounts counts;
    private final CountedYear counted;
    private final int threshold;
    private final Releasing releasing;

    Making(Combined combined, PoolCounts counts, int threshold, Seed seed) {
      this.combined = combined;
      this.counts = counts;
      this.counted = counts.counted();
      this.threshold = threshold;
      this.releasing = new Releasing(combined.codebook(), threshold, seed, suppressor);
    }

    /** A table that can be seen through stays home, and everything is tried again without it. */
    Outcome outcome() {
      Set<String> home = new HashSet<>();
      while (true) {
        Figures figures = figures(home);
        if (figures.belowFloor()) {
          return new Nothing(Why.TOO_FEW);
        }
        if (!UnitsShown.any(figures)) {
          return new Nothing(Why.NOTHING_TO_SHOW);
        }
        Attack.Result result = attempt(figures);
        switch (result) {
          case Attack.Held(byte[] content) -> {
            return new Ready(figures, threshold, content);
          }
          case Attack.SeenThrough(Set<String> tables) -> {
            if (!home.addAll(tables)) {
              return new Nothing(Why.NOT_SAFE);
            }
          }
        }
      }
    }

    private Figures figures(Set<String> home) {
      Figures allowed = counts.allowed(counted, threshold, home);
      return releasing.release(counted, List.of(allowed)).figures();
    }

    private Attack.Result attempt(Figures figures) {
      Codebook codebook = combined.codebook();
      ReleaseTerms terms =
          new ReleaseTerms(threshold, Audience.PUBLIC, ReleaseMode.OPEN, generator);
      PackageWriter writer = new PackageWriter(codebook);
      // A bureau has no kluis to keep a key in: the signature says that the file is whole, not who.
      try (SigningKey key = SigningKey.generate()) {
        return attack.on(
            statement -> writer.write(figures, terms, key, statement), codebook, counted);
      }
    }
  }
}
