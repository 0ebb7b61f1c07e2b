package org.toevertrouwd.pool;

import java.util.Set;
import java.util.function.Function;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.exchange.AuditStatement;
import org.toevertrouwd.figures.CountedYear;

/** Tries to find out from a public file what it hides. */
@FunctionalInterface
public interface Attack {

  /** What came of it. */
  sealed interface Result {}

  /**
   * What is hidden stays hidden.
   *
   * @param content the file, with what the attacker has to say in it
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Held(byte[] content) implements Result {}

  /**
   * What is hidden does not.
   *
   * @param tables where; none when it is the file as a whole
   */
  record SeenThrough(Set<String> tables) implements Result {

    public SeenThrough {
      tables = Set.copyOf(tables);
    }
  }

  /**
   * Attacks a file.
   *
   * @param file the file with a statement in it
   * @param codebook by which it was counted
   * @param counted what is known of the true sums; only to judge, never to attack with
   */
  Result on(Function<AuditStatement, byte[]> file, Codebook codebook, CountedYear counted);
}
