package org.toevertrouwd.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.directory.Directory;
import org.toevertrouwd.store.SettingRepository;
import org.toevertrouwd.store.Store;
import org.toevertrouwd.store.Transaction;

/**
 * Brings a spreadsheet of dossiers into a kluis. All dossiers of a sheet are written in one
 * transaction, or none: not while a row is refused, and not the same file twice.
 */
public final class SheetImport {

  /** Settings with this name and the SHA-256 of a file tell that it was imported. */
  private static final String SETTING = "import.";

  private final Store store;
  private final ImportPlanner planner;
  private final Clock clock;

  /**
   * Imports into a store.
   *
   * @param directory with the user's own services
   * @param clock decides the century of years in two digits, and when dossiers were recorded
   */
  public SheetImport(Store store, Codebook codebook, Directory directory, Clock clock) {
    this.store = store;
    this.clock = clock;
    planner = new ImportPlanner(codebook, directory, LocalDate.now(clock));
  }

  /**
   * What stands in a sheet and what its columns are taken for, also while no column says when
   * dossiers began, so that a person can point it out. Writes nothing.
   *
   * @throws IOException when the file cannot be read
   * @throws SheetRefusedException when the sheet or the mapping is refused as a whole
   */
  public List<SheetColumn> look(Path sheet, Mapping mapping)
      throws IOException, SheetRefusedException {
    return planner.look(SheetReader.bytes(sheet), mapping);
  }

  /**
   * The codes that a question can be answered with; those of the codebook in its order.
   *
   * @param dimension as {@link Meaning#dimension()} gives it
   */
  public List<String> codes(String dimension) {
    return planner.codes(dimension);
  }

  /**
   * Says what an import would do and writes nothing.
   *
   * @throws IOException when the file cannot be read
   * @throws SheetRefusedException when the sheet or the mapping is refused as a whole
   */
  public ImportReport dryRun(Path sheet, Mapping mapping)
      throws IOException, SheetRefusedException {
    return plan(sheet, mapping).report();
  }

  /**
   * Imports a sheet. While the report has refused rows, nothing was written.
   *
   * @throws IOException when the file cannot be read
   * @throws SheetRefusedException when the sheet or the mapping is refused as a whole
   * @throws org.toevertrouwd.store.StoreException when the kluis does not take it; nothing was
   *     written
   */
  public ImportReport run(Path sheet, Mapping mapping) throws IOException, SheetRefusedException {
    return run(sheet, mapping, _ -> {});
  }

  /**
   * Imports a sheet and tells how far it is.
   *
   * @param progress gets 0 to 1 after each dossier; what it throws takes everything back
   * @throws IOException when the file cannot be read
   * @throws SheetRefusedException when the sheet or the mapping is refused as a whole
   * @throws org.toevertrouwd.store.StoreException when the kluis does not take it; nothing was
   *     written
   */
  public ImportReport run(Path sheet, Mapping mapping, DoubleConsumer progress)
      throws IOException, SheetRefusedException {
    ImportPlan plan = plan(sheet, mapping);
    if (!plan.dossiers().isEmpty()
        && !store.write(transaction -> write(transaction, plan, progress))) {
      throw new SheetRefusedException(Message.ALREADY_IMPORTED);
    }
    return plan.report();
  }

  private ImportPlan plan(Path sheet, Mapping mapping) throws IOException, SheetRefusedException {
    byte[] file = SheetReader.bytes(sheet);
    String sha256 = Fingerprint.of(file);
    if (store.read(transaction -> isImported(transaction, sha256))) {
      throw new SheetRefusedException(Message.ALREADY_IMPORTED);
    }
    return planner.plan(file, mapping);
  }

  private static boolean isImported(Transaction transaction, String sha256) {
    return new SettingRepository(transaction).find(SETTING + sha256).isPresent();
  }

  /** False, and nothing is written, when the same file came in since it was planned. */
  private boolean write(Transaction transaction, ImportPlan plan, DoubleConsumer progress) {
    if (isImported(transaction, plan.sha256())) {
      return false;
    }
    PlanWriter writer = new PlanWriter(transaction, clock.instant());
    plan.services().forEach(writer::addService);
    int done = 0;
    for (PlannedDossier dossier : plan.dossiers()) {
      writer.addDossier(dossier);
      done++;
      progress.accept((double) done / plan.dossiers().size());
    }
    new SettingRepository(transaction)
        .put(SETTING + plan.sha256(), Integer.toString(plan.dossiers().size()));
    return true;
  }
}
