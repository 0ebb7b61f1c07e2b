package org.toevertrouwd.kluis;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/** Wraps and unwraps the data key: AES-256-GCM, bound to the kind of slot and the kluis. */
final class SlotCipher {

  private SlotCipher() {}

  static byte[] wrap(DestroyableKey wrapping, Octets nonce, byte[] associated, byte[] dataKey) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, wrapping, nonce, associated).doFinal(dataKey);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java lacks AES-256-GCM", e);
    }
  }

  static Optional<DataKey> unwrap(DestroyableKey wrapping, Slot slot, byte[] associated) {
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, wrapping, slot.nonce(), associated);
      return Optional.of(new DataKey(cipher.doFinal(slot.wrappedKey().bytes())));
    } catch (AEADBadTagException wrongKey) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java lacks AES-256-GCM", e);
    }
  }

  static byte[] associated(String slotType, UUID vaultId) {
    byte[] label = ("kluis/1/slot/" + slotType).getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(label.length + 16)
        .put(label)
        .putLong(vaultId.getMostSignificantBits())
        .putLong(vaultId.getLeastSignificantBits())
        .array();
  }

  private static Cipher cipher(int mode, DestroyableKey key, Octets nonce, byte[] associated)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(Tag.BYTES * 8, nonce.bytes()));
    cipher.updateAAD(associated);
    return cipher;
  }
}
