package org.toevertrouwd.ui.dossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.FollowUpId;
import org.toevertrouwd.casework.FollowUpRepository;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.wording.Wording;

/** What is to be done in a dossier: planned, changed, done, taken away; the last two come back. */
final class FollowUpsModel {

  private final Desk desk;
  private final DossierModel dossier;
  private final Wording wording;

  FollowUpsModel(Desk desk, DossierModel dossier) {
    this.desk = desk;
    this.dossier = dossier;
    this.wording = desk.kit().wording(FollowUpsModel.class);
  }

  /** Plans something. */
  void plan(LocalDate day, String reason) {
    FollowUp planned =
        new FollowUp(FollowUpId.random(), dossier.id(), day, reason.strip(), Optional.empty());
    write(followUps -> followUps.insert(planned));
  }

  /** Plans something again in other words or on another day. */
  void change(FollowUp before, LocalDate day, String reason) {
    write(followUps -> followUps.change(before.id(), now -> now.planned(day, reason.strip())));
  }

  /** It is done today, or it was not done after all. */
  void done(FollowUp before, boolean done) {
    Optional<LocalDate> day = done ? Optional.of(desk.kit().today()) : Optional.empty();
    write(followUps -> followUps.change(before.id(), now -> now.done(day)));
    if (done) {
      told(
          wording.text("step.done"),
          followUps -> followUps.change(before.id(), now -> now.done(before.doneOn())));
    }
  }

  /** Takes it away. */
  void remove(FollowUp gone) {
    write(followUps -> followUps.delete(gone.id()));
    told(wording.text("step.removed"), followUps -> followUps.putBack(gone));
  }

  private void told(String text, Consumer<FollowUpRepository> undo) {
    desk.kit().dialogs().done(text, () -> write(undo));
  }

  private void write(Consumer<FollowUpRepository> change) {
    desk.<Boolean>write(
            transaction -> {
              change.accept(new FollowUpRepository(transaction));
              return true;
            })
        .then(_ -> dossier.load())
        .start();
  }
}
