package org.toevertrouwd.kluis;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/** Seals and opens records: AES-256-GCM over framing, kluis and the record before. */
final class RecordCipher implements AutoCloseable {

  private static final int FRAMING_OFFSET = 16;
  private static final int TAG_OFFSET = FRAMING_OFFSET + RecordHeader.BYTES;

  private final DestroyableKey key;
  private final Cipher cipher;
  private final SecureRandom random = new SecureRandom();
  private final byte[] nonce = new byte[RecordHeader.NONCE_BYTES];
  private final byte[] associated = new byte[TAG_OFFSET + Tag.BYTES];

  RecordCipher(DestroyableKey key, UUID vaultId) {
    this.key = key;
    try {
      this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java lacks AES-256-GCM", e);
    }
    ByteBuffer.wrap(associated)
        .putLong(vaultId.getMostSignificantBits())
        .putLong(vaultId.getLeastSignificantBits());
  }

  /** Writes the whole record into the target at this offset and returns its tag. */
  Tag seal(RecordHeader header, Tag previous, byte[] plaintext, byte[] target, int offset) {
    header.put(target, offset);
    random.nextBytes(nonce);
    System.arraycopy(nonce, 0, target, offset + RecordHeader.BYTES, nonce.length);
    int contentOffset = offset + RecordHeader.BYTES + nonce.length;
    try {
      prepare(Cipher.ENCRYPT_MODE, target, offset, previous);
      cipher.doFinal(plaintext, 0, header.plaintextLength(), target, contentOffset);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a record could not be sealed", e);
    }
    return Tag.at(target, contentOffset + header.plaintextLength());
  }

  /** Opens the record that stands at this offset; false if it is not authentic. */
  boolean open(byte[] source, int offset, RecordHeader header, Tag previous, byte[] plaintext) {
    System.arraycopy(source, offset + RecordHeader.BYTES, nonce, 0, nonce.length);
    int contentOffset = offset + RecordHeader.BYTES + nonce.length;
    try {
      prepare(Cipher.DECRYPT_MODE, source, offset, previous);
      cipher.doFinal(source, contentOffset, header.length(), plaintext, 0);
      return true;
    } catch (AEADBadTagException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a record could not be opened", e);
    }
  }

  private void prepare(int mode, byte[] record, int offset, Tag previous)
      throws GeneralSecurityException {
    cipher.init(mode, key, new GCMParameterSpec(Tag.BYTES * 8, nonce));
    System.arraycopy(record, offset, associated, FRAMING_OFFSET, RecordHeader.BYTES);
    previous.put(associated, TAG_OFFSET);
    cipher.updateAAD(associated);
  }

  /**
   * Forgets the key; the cipher is given another one, so that it wipes its schedule of this one.
   */
  @Override
  public void close() {
    key.destroy();
    DestroyableKey other = new DestroyableKey(new byte[DataKey.BYTES], "AES");
    random.nextBytes(nonce);
    try {
      cipher.init(Cipher.DECRYPT_MODE, other, new GCMParameterSpec(Tag.BYTES * 8, nonce));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java lacks AES-256-GCM", e);
    }
  }
}
