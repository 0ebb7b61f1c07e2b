package org.toevertrouwd.kluis;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.toevertrouwd.kluis.KluisInfo.SlotKind;
import org.toevertrouwd.kluis.Slot.PassphraseSlot;
import org.toevertrouwd.kluis.Slot.RecoverySlot;

/** What the header of a file in format 1 says. */
record FileHeader(UUID vaultId, long generation, Octets fileSalt, String writer, List<Slot> slots) {

  static final int FORMAT = 1;
  static final int FILE_SALT_BYTES = 32;
  static final int MAXIMUM_WRITER_LENGTH = 200;

  /** More slots than this is no kluis of ours: every one of them could cost a derivation. */
  static final int MAXIMUM_SLOTS = 4;

  FileHeader {
    slots = List.copyOf(slots);
  }

  Stream<PassphraseSlot> passphraseSlots() {
    return slots.stream().filter(PassphraseSlot.class::isInstance).map(PassphraseSlot.class::cast);
  }

  Stream<RecoverySlot> recoverySlots() {
    return slots.stream().filter(RecoverySlot.class::isInstance).map(RecoverySlot.class::cast);
  }

  boolean keyDerivationOutdated() {
    return passphraseSlots().anyMatch(slot -> slot.parameters().isBelowDefault());
  }

  List<SlotKind> slotKinds() {
    return slots.stream()
        .map(
            slot ->
                switch (slot) {
                  case PassphraseSlot _ -> SlotKind.PASSPHRASE;
                  case RecoverySlot _ -> SlotKind.RECOVERY;
                })
        .toList();
  }
}
