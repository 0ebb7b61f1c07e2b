package org.toevertrouwd.store;

import java.util.Arrays;
import java.util.function.Function;

/**
 * The database of an open kluis. One thread owns it; every change is one transaction and one
 * acknowledged image in the vault, so what {@link #write} returned from is safe.
 *
 * <p>The vault belongs to whoever opened it, and is closed after the store.
 */
public final class Store implements AutoCloseable {

  private final WriterThread thread;
  private final Vault vault;
  private final Database database;

  /** Only the writer thread looks at it. */
  private boolean closed;

  private Store(WriterThread thread, Vault vault, Database database) {
    this.thread = thread;
    this.vault = vault;
    this.database = database;
  }

  /**
   * Opens the database of a vault; an empty vault gets an empty database. An older schema is
   * migrated in memory and reaches the vault as one image.
   *
   * @throws StoreException.NewerSchema if a later program wrote it
   * @throws StoreException.UnreadableImage if it is no database
   * @throws StoreException.NotSaved if the migrated database was not acknowledged
   */
  public static Store open(Vault vault) {
    WriterThread thread = new WriterThread();
    try {
      return thread.<Store, RuntimeException>call(() -> new Store(thread, vault, load(vault)));
    } catch (Throwable e) {
      thread.close();
      throw e;
    }
  }

  /** The image of an empty database with the current tables, which a new kluis begins with. */
  public static byte[] emptyImage() {
    WriterThread thread = new WriterThread();
    try {
      return thread.<byte[], RuntimeException>call(Store::migratedImage);
    } finally {
      thread.close();
    }
  }

  /**
   * Answers a question. The work cannot change anything.
   *
   * @throws StoreException.Refused if a statement fails
   * @throws StoreException.Closed after {@link #close()}
   */
  public <T> T read(Work<T> work) {
    return thread.<T, RuntimeException>call(
        () -> {
          requireOpen();
          return database.look(work);
        });
  }

  /**
   * Makes one change: all of it is saved when this returns, or nothing of it happened.
   *
   * @throws StoreException.NotSaved if the vault did not acknowledge it
   * @throws StoreException.Refused if a statement fails
   * @throws StoreException.NoMemory if there is too little memory for it
   * @throws StoreException.Closed after {@link #close()}
   * @throws RuntimeException what the work itself throws
   */
  public <T> T write(Work<T> work) {
    return thread.<T, RuntimeException>call(
        () -> {
          requireOpen();
          return changed(work);
        });
  }

  /**
   * Makes one change that needs work on the file of the kluis first, such as an attachment whose
   * row names what was stored. If either fails, neither happened.
   *
   * @param first runs before the transaction, on the same thread
   * @param work gets what the first found out
   * @throws E what the first throws
   * @throws StoreException as {@link #write(Work)}
   */
  public <S, T, E extends Exception> T write(Job<S, E> first, Function<S, Work<T>> work) throws E {
    return thread.<T, E>call(
        () -> {
          requireOpen();
          try {
            return changed(work.apply(first.run()));
          } catch (Throwable e) {
            vault.abandon();
            throw e;
          }
        });
  }

  /**
   * Works on the file of the kluis while nothing else does: rewriting, reading an attachment. The
   * thread it runs on is never interrupted.
   *
   * @throws E what the job throws
   * @throws StoreException.Closed after {@link #close()}
   */
  public <T, E extends Exception> T exclusively(Job<T, E> job) throws E {
    return thread.<T, E>call(
        () -> {
          requireOpen();
          return job.run();
        });
  }

  /**
   * The same with what the database says at that moment: no change can come in between.
   *
   * @param question asked first
   * @param work gets the answer
   * @throws E what the work throws
   * @throws StoreException as {@link #read}
   */
  public <S, T, E extends Exception> T exclusively(Work<S> question, Function<S, Job<T, E>> work)
      throws E {
    return thread.<T, E>call(
        () -> {
          requireOpen();
          return work.apply(database.look(question)).run();
        });
  }

  /** Overwrites the database in memory and forgets it; a second time does nothing. */
  @Override
  public void close() {
    try {
      thread.<Boolean, RuntimeException>call(this::wipeOnce);
    } catch (StoreException.Closed alreadyClosed) {
      return;
    } finally {
      thread.close();
    }
    // Measured: without it up to ten copies of a text stay readable in the heap.
    System.gc();
  }

  private boolean wipeOnce() {
    if (closed) {
      return false;
    }
    closed = true;
    database.wipe();
    return true;
  }

  private void requireOpen() {
    if (closed) {
      throw new StoreException.Closed();
    }
  }

  private <T> T changed(Work<T> work) {
    try {
      T result = database.change(work);
      acknowledge();
      return result;
    } catch (OutOfMemoryError e) {
      throw new StoreException.NoMemory(e.getStackTrace());
    }
  }

  private void acknowledge() {
    try {
      save(vault, database.image());
    } catch (Throwable notSaved) {
      restore(notSaved);
      throw notSaved;
    }
  }

  /** Puts the last acknowledged state back; if even that fails there is nothing left to show. */
  private void restore(Throwable notSaved) {
    try {
      database.replace(vault.image());
    } catch (Throwable e) {
      notSaved.addSuppressed(e);
      wipeOnce();
    }
  }

  private static Database load(Vault vault) {
    Database database = Database.create();
    try {
      byte[] image = vault.image();
      if (image.length > 0) {
        database.replace(image);
      }
      bringUpToDate(database, vault);
      return database;
    } catch (Throwable e) {
      database.wipe();
      throw e;
    }
  }

  private static void bringUpToDate(Database database, Vault vault) {
    int version = database.schemaVersion();
    if (version > Schema.CURRENT) {
      throw new StoreException.NewerSchema(version, Schema.CURRENT);
    }
    if (version < Schema.CURRENT) {
      database.migrate();
      byte[] image = database.image();
      // A database that was never put back pays double for every later image.
      database.replace(image);
      save(vault, image);
    }
  }

  private static byte[] migratedImage() {
    Database database = Database.create();
    try {
      database.migrate();
      return database.image();
    } finally {
      database.wipe();
    }
  }

  private static void save(Vault vault, byte[] image) {
    try {
      vault.commit(image);
    } catch (VaultWriteException | RuntimeException e) {
      Arrays.fill(image, (byte) 0);
      throw new StoreException.NotSaved(e);
    }
  }
}
