package org.toevertrouwd.ui.organisations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.toevertrouwd.practice.Hours;
import org.toevertrouwd.practice.HoursRepository;
import org.toevertrouwd.practice.Mandate;
import org.toevertrouwd.practice.Timesheet;
import org.toevertrouwd.report.Papers;
import org.toevertrouwd.store.Work;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Choosers;
import org.toevertrouwd.ui.kit.TypedMinutes;
import org.toevertrouwd.wording.Wording;

/** The time spent on one mandate, a month at a time. */
final class HoursModel {

  private final Desk desk;
  private final Runnable changed;
  private final Wording wording;
  private final Mandate mandate;
  private final ObjectProperty<YearMonth> month;
  private final ObservableList<Hours> lines = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<LocalDate>> day;
  private final StringProperty typed = new SimpleStringProperty("");
  private final StringProperty description = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<Hours>> editing =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * The hours of this month.
   *
   * @param changed hears that the list shows something else now
   */
  HoursModel(Desk desk, Runnable changed, Mandate mandate) {
    this.desk = desk;
    this.changed = changed;
    this.mandate = mandate;
    this.wording = desk.kit().wording(HoursModel.class);
    LocalDate today = desk.kit().today();
    this.month = new SimpleObjectProperty<>(YearMonth.from(today));
    this.day = new SimpleObjectProperty<>(Optional.of(today));
    month.addListener((_, _, _) -> load());
    typed.addListener((_, _, _) -> problem.set(""));
  }

  Mandate mandate() {
    return mandate;
  }

  ObjectProperty<YearMonth> month() {
    return month;
  }

  /** What was spent in the month, by day. */
  ObservableList<Hours> lines() {
    return lines;
  }

  /** Minutes of the month. */
  int total() {
    return lines.stream().mapToInt(Hours::minutes).sum();
  }

  /** The day of what is added. */
  ObjectProperty<Optional<LocalDate>> day() {
    return day;
  }

  /** The length of what is added, as it is typed. */
  StringProperty typed() {
    return typed;
  }

  StringProperty description() {
    return description;
  }

  /** What is wrong with the length; empty as long as nothing is. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  void load() {
    YearMonth wanted = month.get();
    desk.read(transaction -> MandateHours.of(transaction, mandate.id(), wanted))
        .then(
            read -> {
              if (wanted.equals(month.get())) {
                lines.setAll(read);
              }
            })
        .start();
  }

  /** The line that is being changed; empty while one is added. */
  ReadOnlyObjectProperty<Optional<Hours>> editing() {
    return editing.getReadOnlyProperty();
  }

  /** Takes a line into the fields, to be changed there. */
  void edit(Hours line) {
    editing.set(Optional.of(line));
    day.set(Optional.of(line.on()));
    typed.set(desk.kit().formats().minutes(line.minutes()));
    description.set(line.description());
  }

  /** Leaves the line that was being changed as it was. */
  void leave() {
    editing.set(Optional.empty());
    typed.set("");
    description.set("");
  }

  /** Adds what was typed, or changes the line it is of; false if there is no length in it. */
  boolean add() {
    Optional<Integer> minutes = TypedMinutes.of(typed.get());
    if (minutes.isEmpty()) {
      problem.set(wording.text("hours.problem"));
      return false;
    }
    LocalDate on = day.get().orElse(desk.kit().today());
    Optional<Hours> before = editing.get();
    UUID id = before.map(Hours::id).orElseGet(UUID::randomUUID);
    Hours hours = new Hours(id, mandate.id(), on, minutes.get(), description.get().strip());
    leave();
    month.set(YearMonth.from(on));
    put(before, hours);
    return true;
  }

  /** What could not be written stands in the fields again. */
  private void put(Optional<Hours> before, Hours now) {
    desk.write(before.isPresent() ? updating(now) : inserting(now))
        .otherwise(
            () -> {
              edit(now);
              editing.set(before);
            })
        .then(_ -> reload())
        .then(
            _ ->
                before.ifPresent(
                    was ->
                        desk.kit()
                            .dialogs()
                            .done(wording.text("done.hours.changed"), () -> write(updating(was)))))
        .start();
  }

  /** Deletes time spent; it can be undone. */
  void delete(Hours hours) {
    if (editing.get().filter(one -> one.id().equals(hours.id())).isPresent()) {
      leave();
    }
    desk.write(
            transaction -> {
              new HoursRepository(transaction).delete(hours.id());
              return true;
            })
        .then(
            _ -> {
              reload();
              desk.kit()
                  .dialogs()
                  .done(wording.text("done.hours.deleted"), () -> write(inserting(hours)));
            })
        .start();
  }

  /**
   * Writes the timesheet of the month as a PDF where the person wants it; it names no dossier.
   *
   * @param client name of the organisation
   */
  void timesheet(String client) {
    YearMonth wanted = month.get();
    String name = wording.text("timesheet.file") + "-" + wanted + ".pdf";
    Choosers.Kind kind = new Choosers.Kind("PDF", "pdf");
    desk.kit()
        .choosers()
        .save(wording.text("timesheet.save"), name, kind)
        .ifPresent(file -> write(file, client, wanted));
  }

  /** From the kluis and not from the screen, which may still wait for the month it shows. */
  private void write(Path file, String client, YearMonth wanted) {
    desk.kit()
        .jobs()
        .job(
            () -> {
              List<Hours> spent =
                  desk.kluis()
                      .store()
                      .read(transaction -> MandateHours.of(transaction, mandate.id(), wanted));
              Timesheet sheet = Timesheet.ofMonth(client, wanted, spent);
              return Files.write(file, Papers.in(desk.kit().language()).timesheet().pdf(sheet));
            })
        .then(_ -> desk.kit().dialogs().done(wording.text("timesheet.done")))
        .start();
  }

  private static Work<Boolean> inserting(Hours hours) {
    return transaction -> {
      new HoursRepository(transaction).insert(hours);
      return true;
    };
  }

  private static Work<Boolean> updating(Hours hours) {
    return transaction -> {
      new HoursRepository(transaction).update(hours);
      return true;
    };
  }

  private void write(Work<Boolean> change) {
    desk.write(change).then(_ -> reload()).start();
  }

  private void reload() {
    load();
    changed.run();
  }
}
