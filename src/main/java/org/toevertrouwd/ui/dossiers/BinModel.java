package org.toevertrouwd.ui.dossiers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.toevertrouwd.casework.BinRepository;
import org.toevertrouwd.casework.BinnedDossier;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.Retention;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Dialogs;
import org.toevertrouwd.wording.Wording;

/** What is in the bin: it comes back, or goes for good. */
final class BinModel {

  private final Desk desk;
  private final Wording wording;
  private final ObservableList<BinnedDossier> binned = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

  BinModel(Desk desk) {
    this.desk = desk;
    this.wording = desk.kit().wording(BinModel.class);
  }

  /** Newest first. */
  ObservableList<BinnedDossier> binned() {
    return binned;
  }

  /** Whether it is known what is in it. */
  ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  void load() {
    desk.read(transaction -> new BinRepository(transaction).all())
        .then(
            all -> {
              binned.setAll(all);
              loaded.set(true);
            })
        .start();
  }

  /** The day on which it is destroyed of itself. */
  LocalDate destroyedOn(BinnedDossier dossier) {
    return LocalDate.ofInstant(dossier.binnedAt(), desk.kit().clock().getZone())
        .plus(Retention.IN_BIN);
  }

  /** Days until then, from 0. */
  long daysLeft(BinnedDossier dossier) {
    return Math.max(0, ChronoUnit.DAYS.between(desk.kit().today(), destroyedOn(dossier)));
  }

  /** Takes it out of the bin. */
  void restore(BinnedDossier dossier) {
    desk.<Boolean>write(
            transaction -> {
              new DossierRepository(transaction).restore(dossier.dossier().id());
              return true;
            })
        .then(
            _ -> {
              desk.kit()
                  .dialogs()
                  .done(wording.text("bin.restored", dossier.dossier().code().toString()));
              load();
            })
        .start();
  }

  /** Asks, and then destroys it. */
  void destroy(BinnedDossier dossier) {
    String code = dossier.dossier().code().toString();
    desk.kit()
        .dialogs()
        .ask(
            Dialogs.Question.dangerous(
                wording.text("bin.destroy.title", code),
                wording.text("bin.destroy.text"),
                wording.text("bin.destroy.yes")),
            () -> destroyNow(dossier));
  }

  private void destroyNow(BinnedDossier dossier) {
    desk.<Boolean>write(
            transaction -> {
              new BinRepository(transaction)
                  .destroy(
                      dossier.dossier().id(),
                      desk.kit().clock().instant(),
                      desk.kit().clock().getZone());
              return true;
            })
        .then(
            _ -> {
              desk.kit().dialogs().done(wording.text("bin.destroyed"));
              load();
            })
        .start();
  }
}
