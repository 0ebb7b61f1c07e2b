package org.toevertrouwd.store;

/** The vault could not take an image; what it held before is unharmed. */
public final class VaultWriteException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * A refusal of the vault.
   *
   * @param message what happened, without content
   * @param cause what the file system said
   */
  public VaultWriteException(String message, Throwable cause) {
    super(message, cause);
  }
}
