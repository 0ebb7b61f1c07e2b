package org.toevertrouwd.kluis;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import org.toevertrouwd.kluis.Slot.PassphraseSlot;
import org.toevertrouwd.kluis.Slot.RecoverySlot;

/** Makes new slots around a data key. */
final class SlotMaker {

  private final UUID vaultId;
  private final DataKey dataKey;
  private final SecureRandom random = new SecureRandom();

  SlotMaker(UUID vaultId, DataKey dataKey) {
    this.vaultId = vaultId;
    this.dataKey = dataKey;
  }

  PassphraseSlot passphraseSlot(char[] characters, KeyDerivation choice)
      throws KeyDerivationMemoryException {
    Argon2Parameters cost = Calibration.choose(choice);
    Octets salt = Octets.random(random, Slot.SALT_BYTES);
    Octets nonce = Octets.random(random, Slot.NONCE_BYTES);
    try (Passphrase passphrase = new Passphrase(characters)) {
      DestroyableKey wrapping = Unlocking.passphraseKey(passphrase, salt, cost);
      return new PassphraseSlot(cost, salt, nonce, wrap(wrapping, nonce, PassphraseSlot.TYPE));
    }
  }

  RecoverySlot recoverySlot(RecoveryCode code) {
    Octets salt = Octets.random(random, Slot.SALT_BYTES);
    Octets nonce = Octets.random(random, Slot.NONCE_BYTES);
    DestroyableKey wrapping = Unlocking.recoveryKey(code, salt);
    return new RecoverySlot(salt, nonce, wrap(wrapping, nonce, RecoverySlot.TYPE));
  }

  private Octets wrap(DestroyableKey wrapping, Octets nonce, String type) {
    byte[] material = dataKey.material();
    try {
      byte[] associated = SlotCipher.associated(type, vaultId);
      return Octets.of(SlotCipher.wrap(wrapping, nonce, associated, material));
    } finally {
      Arrays.fill(material, (byte) 0);
      wrapping.destroy();
    }
  }
}
