package org.toevertrouwd.ui.today;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.desk.Desk;

/** January in ten minutes: what is left to do, computed from the kluis. */
final class JanuaryModel {

  /** From this month on the list is about the year that ends, before it about the one before. */
  private static final int AUTUMN = 9;

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Optional<JanuaryView>> list =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  JanuaryModel(Desk desk) {
    this.desk = desk;
  }

  /** What is shown; empty until it was read. */
  ReadOnlyObjectProperty<Optional<JanuaryView>> list() {
    return list.getReadOnlyProperty();
  }

  /** The year that is to be rounded off on a day. */
  static int year(LocalDate today) {
    return today.getMonthValue() >= AUTUMN ? today.getYear() : today.getYear() - 1;
  }

  void load() {
    LocalDate today = desk.kit().today();
    Codebook codebook = desk.reference().codebook();
    desk.read(
            transaction ->
                new JanuaryReading(transaction, codebook)
                    .of(year(today), today, OpenKluis.workArea(transaction)))
        .then(read -> list.set(Optional.of(read)))
        .start();
  }
}
