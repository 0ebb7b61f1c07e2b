package org.toevertrouwd.kluis;

import java.time.Duration;
import java.util.Arrays;

/** Finds the cost of a passphrase slot that takes about 0.7 seconds on this computer. */
final class Calibration {

  static final Duration TARGET = Duration.ofMillis(700);

  private static final int STEP_KIB = 16 * 1024;

  private Calibration() {}

  static Argon2Parameters choose(KeyDerivation choice) throws KeyDerivationMemoryException {
    return switch (choice) {
      case KeyDerivation.CheapForTestsOnly _ -> new Argon2Parameters(32, 1, 1);
      case KeyDerivation.Calibrated _ -> raised(measure(Argon2Parameters.DEFAULT));
    };
  }

  /** More memory first, since that is what costs an attacker most; the cost is a product. */
  static Argon2Parameters raised(Duration measured) {
    Argon2Parameters least = Argon2Parameters.DEFAULT;
    double factor = (double) TARGET.toNanos() / Math.max(1, measured.toNanos());
    if (factor <= 1) {
      return least;
    }
    int memory = (int) Math.min(Argon2Parameters.MAXIMUM_MEMORY_KIB, least.memoryKiB() * factor);
    int rounded = Math.max(least.memoryKiB(), memory / STEP_KIB * STEP_KIB);
    double left = factor * least.memoryKiB() / rounded;
    int iterations = Math.clamp(Math.round(least.iterations() * left), least.iterations(), 12);
    return new Argon2Parameters(rounded, iterations, least.parallelism());
  }

  private static Duration measure(Argon2Parameters cost) throws KeyDerivationMemoryException {
    long start = System.nanoTime();
    byte[] result = Argon2id.derive(new byte[16], new byte[16], cost, DataKey.BYTES);
    Arrays.fill(result, (byte) 0);
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
