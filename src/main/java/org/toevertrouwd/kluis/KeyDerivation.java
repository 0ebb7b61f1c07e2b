package org.toevertrouwd.kluis;

/** How the parameters of a new passphrase slot are chosen. */
public sealed interface KeyDerivation {

  /**
   * Argon2id with 256 MiB, 3 iterations and parallelism 4, raised to about 0.7 seconds on this
   * computer, never above 1 GiB of memory.
   */
  static KeyDerivation calibrated() {
    return new Calibrated();
  }

  /**
   * A derivation that takes no time and protects nothing. For tests and measurements only: a kluis
   * made with it opens to whoever can guess a few thousand passphrases.
   */
  static KeyDerivation cheapForTestsOnly() {
    return new CheapForTestsOnly();
  }

  /** Measures the computer where that is the choice. */
  record Calibrated() implements KeyDerivation {}

  /** See {@link #cheapForTestsOnly()}. */
  record CheapForTestsOnly() implements KeyDerivation {}
}
