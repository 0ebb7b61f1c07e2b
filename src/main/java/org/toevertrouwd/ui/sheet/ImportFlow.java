package org.toevertrouwd.ui.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.toevertrouwd.sheets.ImportReport;
import org.toevertrouwd.sheets.Mapping;
import org.toevertrouwd.sheets.Meaning;
import org.toevertrouwd.sheets.SheetRefusedException;
import org.toevertrouwd.store.StoreException;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Job;
import org.toevertrouwd.ui.kit.Progress;
import org.toevertrouwd.wording.Wording;

/**
 * Bringing in a registration sheet, from choosing it to its dossiers: owns where one is and what is
 * decided. Nothing is written before {@link #bringIn()}, and then all of it or nothing.
 */
final class ImportFlow {

  private final Desk desk;
  private final Wording wording;
  private final SheetWork work;
  private final ValueRows values = new ValueRows();
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOOSE);
  private final ReadOnlyObjectWrapper<SheetReading> reading =
      new ReadOnlyObjectWrapper<>(new SheetReading(List.of(), Optional.empty()));
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper takenBack = new ReadOnlyIntegerWrapper();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private Decisions decisions = Decisions.none();
  private Decisions shown = Decisions.none();
  private Path sheet = Path.of("");
  private int readings;

  ImportFlow(Desk desk) {
    this.desk = desk;
    this.wording = desk.kit().wording(ImportFlow.class);
    this.work = new SheetWork(desk);
  }

  /** Where one is. */
  ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
  }

  /** The sheet as it was last read. */
  ReadOnlyObjectProperty<SheetReading> reading() {
    return reading.getReadOnlyProperty();
  }

  /** Why the sheet that was chosen cannot come in; empty as long as nothing is wrong. */
  ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  /** Whether dossiers are being written. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** How often a decision was taken back because it was stopped or refused. */
  ReadOnlyIntegerProperty takenBack() {
    return takenBack.getReadOnlyProperty();
  }

  /** How the file is called. */
  String sheetName() {
    return String.valueOf(sheet.getFileName());
  }

  /** Values to decide about. */
  List<ValueRow> toDecide() {
    return values.toDecide(reading.get(), decisions);
  }

  /** Values that were understood. */
  List<ValueRow> understood() {
    return values.understood(reading.get(), decisions);
  }

  /** Codes that answer the question of a column. */
  List<String> codes(Meaning meaning) {
    return work.codes(meaning);
  }

  /** Reads a sheet; not yet started. */
  Job<?> read(Path file) {
    refusal.set("");
    int mine = another(decisions);
    return desk.kit()
        .jobs()
        .longJob(progress -> finished(work.read(file, Decisions.none()), progress))
        .then(found -> ifLast(mine, () -> begin(file, found)))
        .onFailure(SheetRefusedException.class, e -> refusal.set(words(e)))
        .onFailure(IOException.class, _ -> refusal.set(wording.text("refused.unreadable")));
  }

  private void begin(Path file, SheetReading found) {
    sheet = file;
    replace(Decisions.none(), found);
    step.set(Step.DECIDE);
  }

  /** Everything decided before is gone. */
  private void replace(Decisions others, SheetReading found) {
    decisions = others;
    values.clear();
    show(found);
  }

  /** Reads the same sheet again, after it was corrected; what was decided stays. */
  Job<?> readAgain() {
    return decide(decisions);
  }

  /**
   * A column means something else. What only one column can mean is taken from the column that had
   * it, which is then left out.
   */
  Job<?> decide(String heading, Optional<Meaning> meaning) {
    Decisions next = decisions;
    Optional<String> had =
        meaning.filter(chosen -> !chosen.mayRepeat()).flatMap(reading.get()::columnOf);
    if (had.isPresent() && !had.get().equals(heading)) {
      values.forget(had.get());
      next = next.column(had.get(), Optional.empty());
    }
    values.forget(heading);
    return decide(next.column(heading, meaning));
  }

  /** A value stands for a code, or is left to the program again. */
  Job<?> decide(ValueRow row, Optional<ValueRow.Answer> answer) {
    return decide(decisions.value(row, answer));
  }

  private Job<?> decide(Decisions next) {
    int mine = another(next);
    return desk.kit()
        .jobs()
        .longJob(progress -> finished(work.read(sheet, next), progress))
        .then(found -> ifLast(mine, () -> show(found)))
        .onCancel(() -> ifLast(mine, this::takeBack))
        .onFailure(SheetRefusedException.class, e -> ifLast(mine, () -> refused(words(e))))
        .onFailure(IOException.class, _ -> ifLast(mine, this::unreadable));
  }

  /** The sheet is read once more; what an earlier reading finds out is of no use any more. */
  private int another(Decisions next) {
    decisions = next;
    readings++;
    return readings;
  }

  private void ifLast(int reading, Runnable then) {
    if (reading == readings) {
      then.run();
    }
  }

  /** What was found, unless somebody stopped it meanwhile. */
  private static <T> T finished(T found, Progress progress) {
    progress.check();
    return found;
  }

  /** Takes over what a mapping file says, in the place of everything decided so far. */
  Job<?> load(Path file) {
    int mine = another(decisions);
    return desk.kit()
        .jobs()
        .longJob(progress -> finished(work.load(sheet, file), progress))
        .then(loaded -> ifLast(mine, () -> loaded(loaded)))
        .onFailure(SheetRefusedException.class, e -> ifLast(mine, () -> refused(words(e))))
        .onFailure(IOException.class, _ -> ifLast(mine, this::unreadable));
  }

  private void loaded(SheetWork.Loaded loaded) {
    replace(loaded.decisions(), loaded.reading());
    desk.kit().dialogs().done(wording.text("mapping.loaded"));
  }

  /** Keeps what columns and values are taken for in a file, for the next sheet like this. */
  Job<?> save(Path file) {
    Optional<ImportReport> report = reading.get().report();
    Mapping mapping = report.map(ImportReport::mapping).orElseGet(decisions::mapping);
    return desk.kit()
        .jobs()
        .longJob(_ -> SheetWork.save(mapping, file))
        .then(_ -> desk.kit().dialogs().done(wording.text("mapping.saved")));
  }

  /** Whether everything can be written. */
  boolean isReady() {
    return reading.get().report().filter(report -> report.imported() > 0).isPresent();
  }

  /** Shows what would be written. */
  void tryOut() {
    step.set(Step.TRY);
  }

  /** Back to the step before. */
  void back() {
    step.set(step.get() == Step.TRY ? Step.DECIDE : Step.CHOOSE);
  }

  /** Begins anew with another sheet. */
  void another() {
    refusal.set("");
    step.set(Step.CHOOSE);
  }

  /** Writes all dossiers as one change; while it is under way it can be stopped without a trace. */
  Job<?> bringIn() {
    Decisions decided = decisions;
    busy.set(true);
    desk.saving().saving();
    return desk.kit()
        .jobs()
        .longJob(progress -> work.bringIn(sheet, decided, progress))
        .then(this::broughtIn)
        .atEnd(() -> busy.set(false))
        .onCancel(() -> notBroughtIn(wording.text("stopped.text")))
        .onFailure(SheetRefusedException.class, e -> notBroughtIn(words(e)))
        .onFailure(IOException.class, _ -> notBroughtIn(wording.text("refused.unreadable")))
        .onFailure(StoreException.class, _ -> notBroughtIn(wording.text("refused.store")));
  }

  private void broughtIn(ImportReport report) {
    if (report.refused().isEmpty()) {
      desk.saving().saved(desk.kit().clock().instant());
      reading.set(new SheetReading(reading.get().columns(), Optional.of(report)));
      step.set(Step.DONE);
    } else {
      notBroughtIn(wording.text("refused.rows"));
    }
  }

  private void notBroughtIn(String why) {
    desk.saving().saved(desk.kit().clock().instant());
    desk.kit().dialogs().problem(wording.text("stopped.title"), why);
  }

  private void unreadable() {
    refused(wording.text("refused.unreadable"));
  }

  /** Back to what was decided when the sheet was last understood. */
  private void takeBack() {
    decisions = shown;
    values.read(reading.get());
    takenBack.set(takenBack.get() + 1);
  }

  private void refused(String why) {
    takeBack();
    desk.kit().dialogs().problem(wording.text("refused.decision"), why);
  }

  private void show(SheetReading found) {
    shown = decisions;
    values.read(found);
    reading.set(found);
  }

  private String words(SheetRefusedException e) {
    return e.text(desk.kit().language().locale());
  }
}
