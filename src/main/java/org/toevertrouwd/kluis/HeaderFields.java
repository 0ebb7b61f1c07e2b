package org.toevertrouwd.kluis;

import java.util.LinkedHashMap;
import java.util.Map;
import org.toevertrouwd.kluis.Slot.PassphraseSlot;
import org.toevertrouwd.kluis.Slot.RecoverySlot;

/** The header as it is written, field by field in the order of the format page. */
final class HeaderFields {

  private HeaderFields() {}

  static Map<String, Object> of(FileHeader header) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("format", FileHeader.FORMAT);
    fields.put("vaultId", header.vaultId().toString());
    fields.put("generation", header.generation());
    fields.put("fileSalt", header.fileSalt().base64());
    fields.put("writer", header.writer());
    fields.put("slots", header.slots().stream().map(HeaderFields::of).toList());
    return fields;
  }

  private static Map<String, Object> of(Slot slot) {
    Map<String, Object> fields = new LinkedHashMap<>();
    switch (slot) {
      case PassphraseSlot passphrase -> {
        fields.put("type", PassphraseSlot.TYPE);
        fields.put("kdf", "argon2id");
        fields.put("version", Argon2id.VERSION);
        fields.put("memoryKiB", passphrase.parameters().memoryKiB());
        fields.put("iterations", passphrase.parameters().iterations());
        fields.put("parallelism", passphrase.parameters().parallelism());
      }
      case RecoverySlot _ -> {
        fields.put("type", RecoverySlot.TYPE);
        fields.put("kdf", "hkdf-sha256");
      }
    }
    fields.put("salt", slot.salt().base64());
    fields.put("nonce", slot.nonce().base64());
    fields.put("wrappedKey", slot.wrappedKey().base64());
    return fields;
  }
}
