package org.toevertrouwd.kluis;

import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;

/** Argon2id, version 19, by the reference implementation behind argon2-jvm. */
final class Argon2id {

  static final int VERSION = 19;

  private static final String MEMORY_ERROR = "(-22)";

  private Argon2id() {}

  /** The caller wipes the password and the result. */
  static byte[] derive(byte[] password, byte[] salt, Argon2Parameters cost, int length)
      throws KeyDerivationMemoryException {
    try {
      return Argon2Factory.createAdvanced(Argon2Types.ARGON2id)
          .pbkdf(cost.iterations(), cost.memoryKiB(), cost.parallelism(), password, salt, length);
    } catch (IllegalStateException e) {
      throw translated(e, cost);
    } catch (OutOfMemoryError e) {
      throw new KeyDerivationMemoryException(cost.memoryKiB(), e);
    }
  }

  /** The library tells its error codes in the text only; -22 is "memory allocation error". */
  static KeyDerivationMemoryException translated(IllegalStateException e, Argon2Parameters cost) {
    if (String.valueOf(e.getMessage()).contains(MEMORY_ERROR)) {
      return new KeyDerivationMemoryException(cost.memoryKiB(), e);
    }
    throw e;
  }
}
