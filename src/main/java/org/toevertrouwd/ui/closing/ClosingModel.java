package org.toevertrouwd.ui.closing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.toevertrouwd.casework.ClosingRule;
import org.toevertrouwd.casework.ClosingRule.Checklist;
import org.toevertrouwd.casework.ClosingRule.Reminder;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.FollowUpRepository;
import org.toevertrouwd.casework.Retention;
import org.toevertrouwd.casework.RetentionRepository;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.wording.Wording;

/** Closing a dossier with a reason and a short checklist, or opening it again. */
final class ClosingModel {

  /**
   * What the page is about.
   *
   * @param followUps every one of the dossier
   * @param months how long a closed dossier is kept
   */
  record State(Dossier dossier, List<FollowUp> followUps, Retention retention, int months) {

    List<FollowUp> open() {
      return followUps.stream().filter(step -> step.doneOn().isEmpty()).toList();
    }
  }

  private final Desk desk;
  private final DossierId id;
  private final Wording wording;
  private final ReadOnlyObjectWrapper<Optional<State>> state =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Set<Reminder>> ticked = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<Optional<LocalDate>> on;

  ClosingModel(Desk desk, DossierId id) {
    this.desk = desk;
    this.id = id;
    this.wording = desk.kit().wording(ClosingModel.class);
    this.on = new SimpleObjectProperty<>(Optional.of(desk.kit().today()));
  }

  /** What the page is about; empty until it is read. */
  ReadOnlyObjectProperty<Optional<State>> state() {
    return state.getReadOnlyProperty();
  }

  /** The day of closing, or of opening again. */
  ObjectProperty<Optional<LocalDate>> on() {
    return on;
  }

  void load() {
    desk.read(this::read).then(state::set).start();
  }

  /** A reminder is ticked, or not. */
  void tick(Reminder reminder, boolean done) {
    Set<Reminder> now = EnumSet.noneOf(Reminder.class);
    now.addAll(ticked.get());
    if (done) {
      now.add(reminder);
    } else {
      now.remove(reminder);
    }
    ticked.set(now);
  }

  /** What stands in the way, and what was not ticked. */
  Checklist checklist() {
    return state
        .get()
        .map(now -> ClosingRule.check(now.dossier(), now.followUps(), ticked.get()))
        .orElseThrow();
  }

  /** Whether it can be closed on the day that stands there: not before it began, not tomorrow. */
  boolean mayClose() {
    return state.get().isPresent() && checklist().mayClose() && dayFits();
  }

  /** Whether it can be opened again on the day that stands there. */
  boolean mayReopen() {
    return state.get().filter(now -> now.dossier().course().closed()).isPresent() && dayFits();
  }

  /** The first day on which the closed dossier asks what is to become of it. */
  Optional<LocalDate> keptUntil() {
    return state
        .get()
        .flatMap(now -> on.get().flatMap(day -> now.retention().dueOn(day, now.months())));
  }

  /** Another answer of the dossier. */
  void answer(String dimension, Optional<String> code) {
    Set<String> codes = code.filter(one -> !one.isEmpty()).map(Set::of).orElse(Set.of());
    boolean same =
        state.get().filter(now -> !now.dossier().answers().all(dimension).equals(codes)).isEmpty();
    if (!same) {
      change(dossier -> answered(dossier, dimension, codes), this::load);
    }
  }

  /** A follow-up that stood in the way is done today. */
  void done(FollowUp step) {
    Optional<LocalDate> today = Optional.of(desk.kit().today());
    followUps(followUps -> followUps.change(step.id(), now -> now.done(today)));
    told(
        wording.text("step.done"),
        followUps -> followUps.change(step.id(), now -> now.done(step.doneOn())));
  }

  /** A follow-up that stood in the way is taken away. */
  void remove(FollowUp step) {
    followUps(followUps -> followUps.delete(step.id()));
    told(wording.text("step.removed"), followUps -> followUps.putBack(step));
  }

  /**
   * Closes the dossier as it stands by now; that can be undone for a moment, and opened again ever
   * after. What came in between that stands in the way is shown instead.
   */
  void close() {
    LocalDate day = on.get().orElseThrow();
    Set<Reminder> reminders = ticked.get();
    course(
        (dossier, followUps) ->
            ClosingRule.check(dossier, followUps, reminders).mayClose()
                ? ClosingRule.close(
                    dossier, followUps, reminders, day, desk.kit().clock().instant())
                : dossier,
        "closed");
  }

  /** Opens it again; the closing stays on record. */
  void reopen() {
    LocalDate day = on.get().orElseThrow();
    course(
        (dossier, _) ->
            dossier.course().closed() && !day.isBefore(dossier.course().closings().getLast().on())
                ? ClosingRule.reopen(dossier, day, desk.kit().clock().instant())
                : dossier,
        "reopened");
  }

  /** Back to the dossier. */
  void back() {
    desk.navigator().goTo(new Place.OneDossier(id));
  }

  /** What a dossier becomes, given its follow-ups. */
  private interface Turn {
    Dossier of(Dossier now, List<FollowUp> followUps);
  }

  /** What was and what became of it. */
  private record Turned(Dossier before, Dossier after) {}

  private void course(Turn turn, String told) {
    desk.<Turned>write(
            transaction -> {
              DossierRepository dossiers = new DossierRepository(transaction);
              Dossier before = dossiers.find(id).orElseThrow();
              Dossier after = turn.of(before, new FollowUpRepository(transaction).ofDossier(id));
              dossiers.update(after);
              return new Turned(before, after);
            })
        .then(turned -> turned(turned, told))
        .start();
  }

  private void turned(Turned turned, String told) {
    if (turned.before().equals(turned.after())) {
      load();
      return;
    }
    back();
    desk.kit()
        .dialogs()
        .done(
            wording.text(told, turned.before().code().toString()),
            () -> change(now -> undone(now, turned), this::back));
  }

  private boolean dayFits() {
    return on.get()
        .filter(day -> !day.isAfter(desk.kit().today()))
        .filter(day -> notBefore().filter(day::isBefore).isEmpty())
        .isPresent();
  }

  /** A closing is not before the first contact, a reopening not before the closing. */
  private Optional<LocalDate> notBefore() {
    return state
        .get()
        .flatMap(
            now ->
                now.dossier().course().closed()
                    ? Optional.of(now.dossier().course().closings().getLast().on())
                    : now.dossier().intake().milestones().firstContactOn());
  }

  /** Only what was turned goes back: whatever else became of the dossier meanwhile stays. */
  private static Dossier undone(Dossier now, Turned turned) {
    return ClosingRule.takeBack(
        now, turned.after().course().closings(), turned.before().course().closings());
  }

  private void told(String text, Consumer<FollowUpRepository> undo) {
    desk.kit().dialogs().done(text, () -> followUps(undo));
  }

  private Optional<State> read(Transaction transaction) {
    RetentionRepository retention = new RetentionRepository(transaction);
    return new DossierRepository(transaction)
        .find(id)
        .map(
            dossier ->
                new State(
                    dossier,
                    new FollowUpRepository(transaction).ofDossier(id),
                    retention.find(id),
                    retention.months()));
  }

  private void change(UnaryOperator<Dossier> change, Runnable then) {
    desk.<Boolean>write(
            transaction -> {
              DossierRepository dossiers = new DossierRepository(transaction);
              dossiers.update(change.apply(dossiers.find(id).orElseThrow()));
              return true;
            })
        .then(_ -> then.run())
        .start();
  }

  private void followUps(Consumer<FollowUpRepository> change) {
    desk.<Boolean>write(
            transaction -> {
              change.accept(new FollowUpRepository(transaction));
              return true;
            })
        .then(_ -> load())
        .start();
  }

  private static Dossier answered(Dossier dossier, String dimension, Set<String> codes) {
    return dossier.with(dossier.answers().with(dimension, codes));
  }
}
