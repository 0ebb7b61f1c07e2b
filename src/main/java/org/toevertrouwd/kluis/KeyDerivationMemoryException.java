package org.toevertrouwd.kluis;

/** The computer has too little free memory to turn this passphrase into a key. Nothing changed. */
public final class KeyDerivationMemoryException extends KluisException {

  private static final long serialVersionUID = 1L;

  private final int memoryKiB;

  KeyDerivationMemoryException(int memoryKiB, Throwable cause) {
    super("key derivation needs " + memoryKiB + " KiB of memory", cause);
    this.memoryKiB = memoryKiB;
  }

  /** The memory the derivation asks for, in KiB. */
  public int memoryKiB() {
    return memoryKiB;
  }
}
