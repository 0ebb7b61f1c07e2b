package org.toevertrouwd.kluis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.kluis.Slot.PassphraseSlot;
import org.toevertrouwd.kluis.Slot.RecoverySlot;

/** From what a person knows to the data key. */
final class Unlocking {

  private Unlocking() {}

  static DataKey dataKey(FileHeader header, Key key) throws KluisException {
    return switch (key) {
      case Passphrase passphrase -> byPassphrase(header, passphrase);
      case RecoveryCode code -> byRecoveryCode(header, code);
    };
  }

  static boolean fits(FileHeader header, Key key) throws KluisException {
    try (DataKey _ = dataKey(header, key)) {
      return true;
    } catch (WrongKeyException e) {
      return false;
    }
  }

  static DestroyableKey passphraseKey(Passphrase passphrase, Octets salt, Argon2Parameters cost)
      throws KeyDerivationMemoryException {
    byte[] input = passphrase.normalizedBytes();
    try {
      return new DestroyableKey(Argon2id.derive(input, salt.bytes(), cost, DataKey.BYTES), "AES");
    } finally {
      Arrays.fill(input, (byte) 0);
    }
  }

  static DestroyableKey recoveryKey(RecoveryCode code, Octets salt) {
    byte[] input = code.bytes();
    try {
      return new DestroyableKey(
          Hkdf.derive(input, salt.bytes(), "kluis/1/recovery", DataKey.BYTES), "AES");
    } finally {
      Arrays.fill(input, (byte) 0);
    }
  }

  private static DataKey byPassphrase(FileHeader header, Passphrase passphrase)
      throws WrongKeyException, KeyDerivationMemoryException {
    List<PassphraseSlot> slots = header.passphraseSlots().toList();
    byte[] associated = SlotCipher.associated(PassphraseSlot.TYPE, header.vaultId());
    for (PassphraseSlot slot : slots) {
      DestroyableKey wrapping = passphraseKey(passphrase, slot.salt(), slot.parameters());
      Optional<DataKey> dataKey = unwrap(wrapping, slot, associated);
      if (dataKey.isPresent()) {
        return dataKey.get();
      }
    }
    throw new WrongKeyException();
  }

  private static DataKey byRecoveryCode(FileHeader header, RecoveryCode code)
      throws WrongKeyException {
    byte[] associated = SlotCipher.associated(RecoverySlot.TYPE, header.vaultId());
    return header
        .recoverySlots()
        .flatMap(slot -> unwrap(recoveryKey(code, slot.salt()), slot, associated).stream())
        .findFirst()
        .orElseThrow(WrongKeyException::new);
  }

  private static Optional<DataKey> unwrap(DestroyableKey wrapping, Slot slot, byte[] associated) {
    try {
      return SlotCipher.unwrap(wrapping, slot, associated);
    } finally {
      wrapping.destroy();
    }
  }
}
