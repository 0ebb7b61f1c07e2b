package org.toevertrouwd.kluis;

/** A way into the kluis: the data key, wrapped under a key made from what a person knows. */
sealed interface Slot {

  int SALT_BYTES = 16;
  int NONCE_BYTES = 12;
  int WRAPPED_BYTES = DataKey.BYTES + Tag.BYTES;

  Octets salt();

  Octets nonce();

  Octets wrappedKey();

  /** Opened by a passphrase. */
  record PassphraseSlot(Argon2Parameters parameters, Octets salt, Octets nonce, Octets wrappedKey)
      implements Slot {

    static final String TYPE = "passphrase";
  }

  /** Opened by the recovery code. */
  record RecoverySlot(Octets salt, Octets nonce, Octets wrappedKey) implements Slot {

    static final String TYPE = "recovery";
  }
}
