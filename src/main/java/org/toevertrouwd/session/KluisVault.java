package org.toevertrouwd.session;

import org.toevertrouwd.kluis.Kluis;
import org.toevertrouwd.kluis.KluisWriteException;
import org.toevertrouwd.store.Vault;
import org.toevertrouwd.store.VaultWriteException;

/** The kluis as the store sees it. */
record KluisVault(Kluis kluis) implements Vault {

  @Override
  public byte[] image() {
    return kluis.image();
  }

  @Override
  public void commit(byte[] image) throws VaultWriteException {
    try {
      kluis.commit(image);
    } catch (KluisWriteException e) {
      throw new VaultWriteException("not acknowledged: " + e.next(), e);
    }
  }

  @Override
  public void abandon() {
    try {
      kluis.discardStagedBlobs();
    } catch (KluisWriteException e) {
      // Attachments without an acknowledged row count for nothing; the next rewrite drops them.
      return;
    }
  }
}
