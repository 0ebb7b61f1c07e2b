package org.toevertrouwd.store;

import java.io.IOException;

/** A vault in memory that refuses when told to. */
public final class MemoryVault implements Vault {

  private byte[] image = new byte[0];
  private int commits;
  private int abandoned;
  private boolean failing;

  /** From now on every commit is refused, or accepted again. */
  public void failing(boolean refuse) {
    failing = refuse;
  }

  /** What it holds is no database any more. */
  public void lose() {
    image = new byte[] {1, 2, 3};
  }

  /** How many images it acknowledged. */
  public int commits() {
    return commits;
  }

  /** How often it was told to forget what was not committed. */
  public int abandoned() {
    return abandoned;
  }

  @Override
  public void abandon() {
    abandoned++;
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
