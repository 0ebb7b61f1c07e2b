package org.toevertrouwd.session;

import org.toevertrouwd.store.SettingRepository;
import org.toevertrouwd.store.Transaction;

/**
 * Whether the owner is still to be asked if the recovery code is on paper: from the moment a code is
 * made until she shows or says that she has it. A kluis without this setting is never asked about.
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

  /** Whether to ask. */
  public static boolean isDue(Transaction transaction) {
    return new SettingRepository(transaction).find(CONFIRMED).filter(NO::equals).isPresent();
  }
}
