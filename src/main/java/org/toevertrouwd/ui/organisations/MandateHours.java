package org.toevertrouwd.ui.organisations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.toevertrouwd.practice.Hours;
import org.toevertrouwd.practice.HoursRepository;
import org.toevertrouwd.practice.MandateId;
import org.toevertrouwd.store.Transaction;

/** The time spent on a mandate, in the periods that screens ask for. */
final class MandateHours {

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private MandateHours() {}

  /** All of it. */
  static List<Hours> all(Transaction transaction, MandateId mandate) {
    return new HoursRepository(transaction).of(mandate, FIRST, LAST);
  }

  /** That of one month. */
  static List<Hours> of(Transaction transaction, MandateId mandate, YearMonth month) {
    return new HoursRepository(transaction).of(mandate, month.atDay(1), month.atEndOfMonth());
  }
}
