package org.toevertrouwd.kluis;

/**
 * The cost of an Argon2id derivation, version 19.
 *
 * @param memoryKiB memory in KiB
 * @param iterations passes over that memory
 * @param parallelism lanes
 */
record Argon2Parameters(int memoryKiB, int iterations, int parallelism) {

  /** The least a new kluis is made with. */
  static final Argon2Parameters DEFAULT = new Argon2Parameters(256 * 1024, 3, 4);

  /** The most memory a new kluis is made with. */
  static final int MAXIMUM_MEMORY_KIB = 1024 * 1024;

  private static final int READER_MEMORY_KIB = 2 * 1024 * 1024;
  private static final int READER_ITERATIONS = 64;
  private static final int READER_PARALLELISM = 16;

  /** Refuses costs that would hang or exhaust the reader, and such as Argon2 does not know. */
  void requireAcceptable() throws KeyDerivationRefusedException {
    boolean acceptable =
        parallelism >= 1
            && parallelism <= READER_PARALLELISM
            && iterations >= 1
            && iterations <= READER_ITERATIONS
            && memoryKiB >= 8 * parallelism
            && memoryKiB <= READER_MEMORY_KIB;
    if (!acceptable) {
      throw new KeyDerivationRefusedException(this);
    }
  }

  /** Whether a slot with these costs is weaker than a new one would be. */
  boolean isBelowDefault() {
    return memoryKiB < DEFAULT.memoryKiB || iterations < DEFAULT.iterations;
  }
}
