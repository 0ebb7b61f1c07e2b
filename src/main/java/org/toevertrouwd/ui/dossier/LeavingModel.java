package org.toevertrouwd.ui.dossier;

import java.util.Optional;
import org.toevertrouwd.casework.BinRepository;
import org.toevertrouwd.casework.DeletionReason;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.RetentionRepository;
import org.toevertrouwd.casework.Stripping;
import org.toevertrouwd.casework.StrippingRepository;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Dialogs;
import org.toevertrouwd.wording.Wording;

/** Putting a dossier away: into the bin with a way back, or an example for good. */
final class LeavingModel {

  private final Desk desk;
  private final DossierModel dossier;
  private final Wording wording;

  LeavingModel(Desk desk, DossierModel dossier) {
    this.desk = desk;
    this.dossier = dossier;
    this.wording = desk.kit().wording(LeavingModel.class);
  }

  /** Into the bin, unless proceedings hold it. */
  void bin() {
    Optional<DossierPage> page = dossier.page().get();
    if (page.filter(DossierPage::held).isPresent()) {
      held();
      return;
    }
    page.ifPresent(now -> bin(now.dossier().id(), now.dossier().code().toString()));
  }

  /** Asks, and leaves only the counted facts of somebody who wants no file. */
  void strip() {
    desk.kit()
        .dialogs()
        .ask(
            Dialogs.Question.dangerous(
                wording.text("strip.title"), wording.text("strip.text"), wording.text("strip.yes")),
            this::stripNow);
  }

  private void held() {
    desk.kit().dialogs().problem(wording.text("bin.held.title"), wording.text("bin.held.text"));
  }

  /** What was decided meanwhile goes first: a hold, or a yes after all. */
  private void stripNow() {
    desk.<Boolean>write(
            transaction -> {
              Dossier now = new DossierRepository(transaction).find(dossier.id()).orElseThrow();
              boolean applies =
                  Stripping.applies(now, new RetentionRepository(transaction).find(now.id()));
              if (applies) {
                new StrippingRepository(transaction).strip(now.id());
              }
              return applies;
            })
        .then(this::stripped)
        .start();
  }

  private void stripped(boolean done) {
    if (done) {
      dossier.narrative().begin("", "");
      desk.kit().dialogs().done(wording.text("strip.done"));
    } else {
      held();
    }
    dossier.load();
  }

  /** Asks, and removes an example with all that is in it. */
  void removeExample() {
    desk.kit()
        .dialogs()
        .ask(
            Dialogs.Question.dangerous(
                wording.text("example.remove.title"),
                wording.text("example.remove.text"),
                wording.text("example.remove.yes")),
            this::removeNow);
  }

  private void bin(DossierId id, String code) {
    dossier.saveNarrative();
    desk.<Boolean>write(
            transaction -> {
              new BinRepository(transaction)
                  .bin(id, DeletionReason.NOT_STATED, desk.kit().clock().instant());
              return true;
            })
        .then(
            _ -> {
              dossier.go(new Place.Dossiers(false));
              desk.kit().dialogs().done(wording.text("bin.done", code), () -> restore(id));
            })
        .start();
  }

  private void restore(DossierId id) {
    desk.<Boolean>write(
            transaction -> {
              new DossierRepository(transaction).restore(id);
              return true;
            })
        .then(_ -> dossier.go(new Place.OneDossier(id)))
        .start();
  }

  /** An example leaves no record of deletion: there was nothing to keep one of. */
  private void removeNow() {
    desk.<Boolean>write(
            transaction -> {
              DossierRepository dossiers = new DossierRepository(transaction);
              dossiers.bin(dossier.id(), desk.kit().clock().instant());
              dossiers.destroy(dossier.id());
              return true;
            })
        .then(
            _ -> {
              dossier.narrative().begin("", "");
              dossier.go(new Place.Dossiers(false));
              desk.kit().dialogs().done(wording.text("example.removed"));
            })
        .start();
  }
}
