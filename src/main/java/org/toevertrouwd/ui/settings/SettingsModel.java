package org.toevertrouwd.ui.settings;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.toevertrouwd.casework.RetentionRepository;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.SettingRepository;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;

/** The settings that stand in the kluis, and what there is to know about it. */
final class SettingsModel {

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Optional<KluisFacts>> facts =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  SettingsModel(Desk desk) {
    this.desk = desk;
  }

  /** What there is to know; empty until it was looked up. */
  ReadOnlyObjectProperty<Optional<KluisFacts>> facts() {
    return facts.getReadOnlyProperty();
  }

  /** Looks up what there is to know. */
  void read() {
    desk.kit()
        .jobs()
        .job(() -> KluisFacts.of(desk.kluis()))
        .then(found -> facts.set(Optional.of(found)))
        .start();
  }

  /** Goes to the codebook that counts. */
  void goToCodebook() {
    desk.navigator().goTo(new Place.Codebook());
  }

  /** The rules of another country hold from now on. */
  void workIn(WorkArea area) {
    if (facts.get().filter(known -> known.workArea() == area).isEmpty()) {
      desk.write(
              transaction -> {
                new SettingRepository(transaction).put(OpenKluis.WORK_AREA, area.name());
                return area;
              })
          .atEnd(this::read)
          .start();
    }
  }

  /**
   * Dossiers are kept for another time after closing.
   *
   * @param months 1 to {@link org.toevertrouwd.casework.Retention#MOST_MONTHS}
   */
  void keepFor(int months) {
    if (facts.get().filter(known -> known.retentionMonths() == months).isEmpty()) {
      desk.write(
              transaction -> {
                new RetentionRepository(transaction).setMonths(months);
                return months;
              })
          .atEnd(this::read)
          .start();
    }
  }
}
