package org.toevertrouwd.ui.dossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.toevertrouwd.casework.Retention;
import org.toevertrouwd.casework.RetentionRepository;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.wording.Wording;

/** How long a dossier is kept: longer for a reason, or held as long as proceedings run. */
final class RetentionModel {

  private final Desk desk;
  private final DossierModel dossier;
  private final Wording wording;

  RetentionModel(Desk desk, DossierModel dossier) {
    this.desk = desk;
    this.dossier = dossier;
    this.wording = desk.kit().wording(RetentionModel.class);
  }

  /** The first day on which the closed dossier asks what is to become of it. */
  Optional<LocalDate> dueOn() {
    return dossier
        .page()
        .get()
        .filter(page -> page.dossier().course().closed())
        .flatMap(
            page ->
                page.around()
                    .retention()
                    .dueOn(
                        page.dossier().course().closings().getLast().on(),
                        page.around().months()));
  }

  /** What was decided about it. */
  Retention decided() {
    return dossier.page().get().orElseThrow().around().retention();
  }

  /**
   * Keeps it longer.
   *
   * @return false if there is no reason, or no later day than it is kept until now
   */
  boolean extend(Optional<LocalDate> until, String reason) {
    boolean later = until.filter(day -> dueOn().filter(day::isAfter).isPresent()).isPresent();
    if (!later || reason.isBlank()) {
      return false;
    }
    Retention.Extension longer = new Retention.Extension(until.orElseThrow(), reason.strip());
    decide(before -> before.extended(longer), wording.text("retention.extended"));
    return true;
  }

  /**
   * Holds it for proceedings.
   *
   * @return false if there is no reason
   */
  boolean hold(String reason) {
    if (reason.isBlank()) {
      return false;
    }
    Retention.Hold hold = new Retention.Hold(desk.kit().today(), reason.strip());
    decide(before -> before.held(Optional.of(hold)), wording.text("retention.held"));
    return true;
  }

  /** The proceedings are over. */
  void release() {
    decide(before -> before.held(Optional.empty()), wording.text("retention.released"));
  }

  private void decide(UnaryOperator<Retention> decision, String told) {
    desk.<Retention>write(
            transaction -> {
              RetentionRepository retention = new RetentionRepository(transaction);
              Retention before = retention.find(dossier.id());
              retention.put(dossier.id(), decision.apply(before));
              return before;
            })
        .then(before -> decided(before, told))
        .start();
  }

  private void decided(Retention before, String told) {
    dossier.load();
    desk.kit().dialogs().done(told, () -> undo(before));
  }

  private void undo(Retention before) {
    desk.<Boolean>write(
            transaction -> {
              new RetentionRepository(transaction).put(dossier.id(), before);
              return true;
            })
        .then(_ -> dossier.load())
        .start();
  }
}
