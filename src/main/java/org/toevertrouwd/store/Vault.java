package org.toevertrouwd.store;

/**
 * Where the database survives: the kluis, or in tests something that can fail. It is only ever
 * called from the one thread of the store.
 */
public interface Vault {

  /**
   * The last acknowledged image of the database, empty for a vault that never had one. The caller
   * reads it and lets it be.
   */
  byte[] image();

  /**
   * Makes an image the last acknowledged one. When this returns, the change survives a crash.
   *
   * @param image a whole SQLite database; it belongs to the vault from here on
   * @throws VaultWriteException if it was not acknowledged; {@link #image()} is then what it was
   */
  void commit(byte[] image) throws VaultWriteException;

  /**
   * Forgets what was put beside the database since the last commit, such as attachments that no
   * acknowledged row names.
   */
  default void abandon() {}
}
