package org.toevertrouwd.ui.today;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.toevertrouwd.casework.BinRepository;
import org.toevertrouwd.casework.DeletionReason;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.FollowUpRepository;
import org.toevertrouwd.casework.LoadSenseRepository;
import org.toevertrouwd.casework.Retention;
import org.toevertrouwd.casework.RetentionRepository;
import org.toevertrouwd.casework.Today;
import org.toevertrouwd.casework.TodayRepository;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.SettingRepository;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.Work;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Delays.Delay;
import org.toevertrouwd.ui.supervision.SupervisionProgress;
import org.toevertrouwd.wording.Wording;

/** What Vandaag shows and what can be done from there; everything done can be undone. */
final class TodayModel {

  private static final String FOLDED = "load-sense-folded";

  private final Desk desk;
  private final Wording wording;
  private final Delay dayPasses;
  private final ReadOnlyObjectWrapper<Optional<DayView>> day =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  TodayModel(Desk desk) {
    this.desk = desk;
    this.wording = desk.kit().wording(TodayModel.class);
    this.dayPasses = desk.kit().delays().every(Duration.ofMinutes(1), this::newDay);
  }

  /** What is shown; empty until it was read. */
  ReadOnlyObjectProperty<Optional<DayView>> day() {
    return day.getReadOnlyProperty();
  }

  /** Reads everything, and again when another day begins. */
  void load() {
    dayPasses.restart();
    LocalDateTime now = LocalDateTime.now(desk.kit().clock());
    desk.read(transaction -> read(transaction, now))
        .then(view -> day.set(Optional.of(view)))
        .start();
  }

  /** Nobody looks any more. */
  void stop() {
    dayPasses.stop();
  }

  /** A follow-up is done. */
  void tick(FollowUp followUp) {
    FollowUp done = with(followUp, followUp.dueOn(), Optional.of(desk.kit().today()));
    put(followUp, done, wording.text("done.ticked"));
  }

  /** Puts a follow-up off, reckoned from today if its day has passed. */
  void postpone(FollowUp followUp, Period later) {
    LocalDate today = desk.kit().today();
    LocalDate from = followUp.dueOn().isBefore(today) ? today : followUp.dueOn();
    LocalDate due = from.plus(later);
    put(
        followUp,
        with(followUp, due, followUp.doneOn()),
        wording.text("done.postponed", desk.kit().formats().day(due)));
  }

  /** Keeps a dossier until a day, with a reason; without a reason nothing happens. */
  boolean extend(DossierId dossier, Optional<LocalDate> until, String reason) {
    boolean said =
        !reason.isBlank() && until.filter(on -> on.isAfter(desk.kit().today())).isPresent();
    if (said) {
      Retention.Extension longer = new Retention.Extension(until.orElseThrow(), reason.strip());
      decide(dossier, before -> before.extended(longer), wording.text("done.extended"));
    }
    return said;
  }

  /** Keeps a dossier as long as proceedings run, with a reason; without one nothing happens. */
  boolean hold(DossierId dossier, String reason) {
    if (reason.isBlank()) {
      return false;
    }
    Retention.Hold hold = new Retention.Hold(desk.kit().today(), reason.strip());
    decide(dossier, before -> before.held(Optional.of(hold)), wording.text("done.held"));
    return true;
  }

  /** Puts a dossier whose retention is over in the bin. */
  void toBin(DossierId dossier) {
    change(
        transaction -> {
          new BinRepository(transaction)
              .bin(dossier, DeletionReason.PERIOD_OVER, desk.kit().clock().instant());
          return true;
        },
        wording.text("done.binned"),
        transaction -> {
          new DossierRepository(transaction).restore(dossier);
          return true;
        });
  }

  /** Folds the sense of load away, or shows it again. */
  void fold(boolean folded) {
    desk.write(
            transaction -> {
              new SettingRepository(transaction).put(FOLDED, Boolean.toString(folded));
              return true;
            })
        .then(_ -> load())
        .start();
  }

  private void newDay() {
    if (day.get()
        .filter(view -> !view.now().toLocalDate().equals(desk.kit().today()))
        .isPresent()) {
      load();
    }
  }

  private static DayView read(Transaction transaction, LocalDateTime now) {
    LocalDate today = now.toLocalDate();
    Today remembered = withTexts(new TodayRepository(transaction).on(today));
    return new DayView(
        now,
        remembered,
        new LoadSenseRepository(transaction).on(today),
        new SettingRepository(transaction).find(FOLDED).filter("true"::equals).isPresent(),
        SupervisionProgress.read(transaction, OpenKluis.workArea(transaction), today),
        isBlank(transaction, remembered));
  }

  private static boolean isBlank(Transaction transaction, Today remembered) {
    return new DossierListRepository(transaction).number() == 0
        && remembered.drafts().isEmpty()
        && remembered.unfiled().isEmpty();
  }

  private static Today withTexts(Today today) {
    return new Today(
        today.overdue(),
        today.soon(),
        OpenTexts.of(today.drafts()),
        today.clocks(),
        today.unfiled(),
        today.due(),
        today.binned());
  }

  private void put(FollowUp before, FollowUp after, String told) {
    change(writing(after), told, writing(before));
  }

  private static Work<Boolean> writing(FollowUp followUp) {
    return transaction -> {
      new FollowUpRepository(transaction).update(followUp);
      return true;
    };
  }

  private static FollowUp with(FollowUp one, LocalDate due, Optional<LocalDate> done) {
    return new FollowUp(one.id(), one.dossier(), due, one.reason(), done);
  }

  private void decide(DossierId dossier, UnaryOperator<Retention> decision, String told) {
    desk.write(
            transaction -> {
              RetentionRepository retention = new RetentionRepository(transaction);
              Retention before = retention.find(dossier);
              retention.put(dossier, decision.apply(before));
              return before;
            })
        .then(
            before -> {
              load();
              desk.kit().dialogs().done(told, () -> undo(undecided(dossier, before)));
            })
        .start();
  }

  private static Work<Boolean> undecided(DossierId dossier, Retention before) {
    return transaction -> {
      new RetentionRepository(transaction).put(dossier, before);
      return true;
    };
  }

  private void change(Work<Boolean> change, String told, Work<Boolean> back) {
    desk.write(change)
        .then(
            _ -> {
              load();
              desk.kit().dialogs().done(told, () -> undo(back));
            })
        .start();
  }

  private void undo(Work<Boolean> back) {
    desk.write(back).then(_ -> load()).start();
  }
}
