package org.toevertrouwd.ui.desk;

import org.toevertrouwd.kluis.KluisException;
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
    return write(change, true);
  }

  /**
   * The same for what is saved without being asked, such as a draft: a failure is told once, not at
   * every pause in the typing.
   */
  public <T> Job<T> writeQuietly(Work<T> change) {
    return write(change, false);
  }

  private <T> Job<T> write(Work<T> change, boolean always) {
    Store store = kluis.store();
    saving.saving();
    return kit.jobs()
        .<T>job(
            () -> {
              kluis.mend();
              return store.write(change);
            })
        .then(_ -> saving.saved(kit.clock().instant()))
        .onFailure(StoreException.class, failure -> notSaved(failure, always))
        .onFailure(KluisException.class, failure -> notSaved(failure, always));
  }

  private void notSaved(Exception failure, boolean always) {
    boolean news = saving.failed();
    if (always || news) {
      kit.dialogs().problem(failure);
    }
  }

  /**
   * Does what hands changes to the jobs, and one of two when all of them are done.
   *
   * @param onSaved follows when everything was saved
   * @param onNotSaved follows when something was not; the person was told
   */
  public void afterSaving(Runnable saves, Runnable onSaved, Runnable onNotSaved) {
    int before = saving.failures();
    saves.run();
    kit.jobs()
        .job(() -> true)
        .atEnd(() -> (saving.failures() == before ? onSaved : onNotSaved).run())
        .start();
  }

  /**
   * The desk of one page. What a page listens to here holds nothing of it once it is gone, although
   * the window lasts.
   */
  public Desk page() {
    return new Desk(kit, kluis, reference, navigator, saving, discretion.page());
  }

  /** The page of this desk is gone: nothing of the window reaches it any more. */
  public void end() {
    discretion.end();
  }

  /** The labels of the codebook in the language of the person. */
  public Vocabulary vocabulary() {
    return new Vocabulary(reference.codebook(), kit.language());
  }
}
