package org.toevertrouwd.session;

import java.util.function.Consumer;
import org.toevertrouwd.store.SettingRepository;
import org.toevertrouwd.store.Transaction;

/**
 * Whether the owner is still to be asked if the recovery code is on paper: from the moment a code
 * is made until she shows or says that she has it. A kluis without this setting is never asked
 * about.
 */
public final class RecoveryReminder {

  private static final String CONFIRMED = "recovery-confirmed";
  private static final String YES = "yes";
  private static final String NO = "no";

  private RecoveryReminder() {}

  /** A code is about to be made, or was; nothing says yet that anybody has it. */
  public static void begin(Transaction transaction) {
    new SettingRepository(transaction).put(CONFIRMED, NO);
  }

  /** The owner has the code. */
  public static void end(Transaction transaction) {
    new SettingRepository(transaction).put(CONFIRMED, YES);
  }

  /** A code is about to be made, in a transaction of its own; true when that is saved. */
  public static boolean begin(OpenKluis kluis) {
    return write(kluis, RecoveryReminder::begin);
  }

  /** The owner has the code, in a transaction of its own; true when that is saved. */
  public static boolean end(OpenKluis kluis) {
    return write(kluis, RecoveryReminder::end);
  }

  private static boolean write(OpenKluis kluis, Consumer<Transaction> change) {
    return kluis
        .store()
        .write(
            transaction -> {
              change.accept(transaction);
              return true;
            });
  }

  /** Whether to ask. */
  public static boolean isDue(Transaction transaction) {
    return new SettingRepository(transaction).find(CONFIRMED).filter(NO::equals).isPresent();
  }
}
