package org.toevertrouwd.store;

import java.io.IOException;

/** A vault in memory that refuses when told to. */
public final class MemoryVault implements Vault {

  private byte[] image = new byte[0];
  private int commits;
  private boolean failing;

  /** From now on every commit is refused, or accepted again. */
  public void failing(boolean refuse) {
    failing = refuse;
  }

  /** How many images it acknowledged. */
  public int commits() {
    return commits;
  }

  @Override
  public byte[] image() {
    return image;
  }

  @Override
  public void commit(byte[] taken) throws VaultWriteException {
    if (failing) {
      throw new VaultWriteException("the disk is full", new IOException("no space"));
    }
    image = taken;
    commits++;
  }
}
