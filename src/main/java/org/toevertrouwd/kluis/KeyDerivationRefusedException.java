package org.toevertrouwd.kluis;

/**
 * The file asks for a key derivation beyond what a reader accepts (2 GiB, 64 iterations,
 * parallelism 16), or for none at all. Refused before anything is derived.
 */
public final class KeyDerivationRefusedException extends KluisException {

  private static final long serialVersionUID = 1L;

  KeyDerivationRefusedException(Argon2Parameters parameters) {
    super("key derivation refused: " + parameters);
  }
}
