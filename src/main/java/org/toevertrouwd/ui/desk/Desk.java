package org.toevertrouwd.ui.desk;

import java.util.function.Consumer;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.Store;
import org.toevertrouwd.store.StoreException;
import org.toevertrouwd.store.Work;
import org.toevertrouwd.ui.kit.Job;
import org.toevertrouwd.ui.kit.Kit;

/**
 * What every screen of an open kluis works with.
 *
 * @param kit what screens work with anywhere
 * @param kluis the open kluis
 * @param reference codebook and directory
 * @param navigator goes to other places
 * @param saving what is told about saving
 * @param discretion whether names and stories are veiled
 */
public record Desk(
    Kit kit,
    OpenKluis kluis,
    Reference reference,
    Navigator navigator,
    SaveState saving,
    Discretion discretion) {

  /** A question to the database, off the window's thread; not yet started. */
  public <T> Job<T> read(Work<T> question) {
    Store store = kluis.store();
    return kit.jobs().job(() -> store.read(question));
  }

  /**
   * A change of the database, off the window's thread; not yet started. While it is under way and
   * when it is done, {@link #saving()} says so; a failure nobody handles is told as a problem.
   */
  public <T> Job<T> write(Work<T> change) {
    return write(change, kit.dialogs()::problem);
  }

  /** The same for a draft: while nothing can be saved, that is told once and not at every pause. */
  <T> Job<T> draft(Work<T> change) {
    return write(
        change,
        failure -> {
          if (!saving.failing()) {
            kit.dialogs().problem(failure);
          }
        });
  }

  private <T> Job<T> write(Work<T> change, Consumer<StoreException> tell) {
    Store store = kluis.store();
    saving.saving();
    return kit.jobs()
        .<T>job(() -> store.write(change))
        .then(_ -> saving.saved(kit.clock().instant()))
        .onFailure(
            StoreException.class,
            failure -> {
              tell.accept(failure);
              saving.failed();
            });
  }

  /** The labels of the codebook in the language of the person. */
  public Vocabulary vocabulary() {
    return new Vocabulary(reference.codebook(), kit.language());
  }
}
