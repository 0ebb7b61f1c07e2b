package org.toevertrouwd.kluis;

import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.toevertrouwd.kluis.Slot.PassphraseSlot;
import org.toevertrouwd.kluis.Slot.RecoverySlot;

/**
 * What the next generation of a kluis begins with.
 *
 * @param header with a fresh fileSalt
 * @param key the data key, the old one unless renewed
 * @param commitNumber of its only commit
 */
record NewGeneration(FileHeader header, DataKey key, long commitNumber) {

  /** The first generation of a new kluis, still without a way in. */
  static NewGeneration first(String writer) {
    FileHeader header = new FileHeader(UUID.randomUUID(), 1, freshSalt(), writer, List.of());
    return new NewGeneration(header, DataKey.random(new SecureRandom()), 1);
  }

  /** The generation after this one, with the same ways in. */
  static NewGeneration after(OpenLog log, String writer) {
    FileHeader old = log.header();
    FileHeader header =
        new FileHeader(old.vaultId(), old.generation() + 1, freshSalt(), writer, old.slots());
    long commitNumber = log.lastCommit().point().commitNumber() + 1;
    return new NewGeneration(header, log.dataKey(), commitNumber);
  }

  /** Above what this computer remembered, too. */
  NewGeneration above(KluisPosition known) {
    long generation = Math.max(header.generation(), known.generation() + 1);
    FileHeader higher =
        new FileHeader(
            header.vaultId(), generation, header.fileSalt(), header.writer(), header.slots());
    return new NewGeneration(higher, key, Math.max(commitNumber, known.commitNumber() + 1));
  }

  /** Under a new data key, without any slot of the old one. */
  NewGeneration withNewKey() {
    return new NewGeneration(
        withSlots(List.of()), DataKey.random(new SecureRandom()), commitNumber);
  }

  NewGeneration withPassphrase(char[] passphrase, KeyDerivation choice)
      throws KeyDerivationMemoryException {
    Slot slot = new SlotMaker(header.vaultId(), key).passphraseSlot(passphrase, choice);
    Stream<Slot> others = header.slots().stream().filter(s -> !(s instanceof PassphraseSlot));
    return new NewGeneration(
        withSlots(Stream.concat(Stream.of(slot), others).toList()), key, commitNumber);
  }

  NewGeneration withRecoveryCode(RecoveryCode code) {
    Slot slot = new SlotMaker(header.vaultId(), key).recoverySlot(code);
    Stream<Slot> others = header.slots().stream().filter(s -> !(s instanceof RecoverySlot));
    return new NewGeneration(
        withSlots(Stream.concat(others, Stream.of(slot)).toList()), key, commitNumber);
  }

  /** Forgets the data key, unless it is the one of this log. */
  void closeUnless(OpenLog log) {
    if (key != log.dataKey()) {
      key.close();
    }
  }

  @Override
  public String toString() {
    return "NewGeneration[" + header.generation() + "]";
  }

  private FileHeader withSlots(List<Slot> slots) {
    return new FileHeader(
        header.vaultId(), header.generation(), header.fileSalt(), header.writer(), slots);
  }

  private static Octets freshSalt() {
    return Octets.random(new SecureRandom(), FileHeader.FILE_SALT_BYTES);
  }
}
