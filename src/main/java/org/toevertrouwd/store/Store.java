package org.toevertrouwd.store;

import java.util.Arrays;

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
      return thread.call(() -> new Store(thread, vault, load(vault)));
    } catch (Throwable e) {
      thread.close();
      throw e;
    }
  }

  /**
   * Answers a question. The work cannot change anything.
   *
   * @throws StoreException.Refused if a statement fails
   * @throws StoreException.Closed after {@link #close()}
   */
  public <T> T read(Work<T> work) {
    return thread.call(
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
   * @throws StoreException.Closed after {@link #close()}
   * @throws RuntimeException what the work itself throws
   */
  public <T> T write(Work<T> work) {
    return thread.call(
        () -> {
          requireOpen();
          T result = database.change(work);
          acknowledge();
          return result;
        });
  }

  /** Overwrites the database in memory and forgets it; a second time does nothing. */
  @Override
  public void close() {
    try {
      thread.call(this::wipeOnce);
    } catch (StoreException.Closed alreadyClosed) {
      return;
    }
    thread.close();
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

  private static Database load(Vault vault) throws Exception {
    Database database = Database.create();
    try {
      byte[] image = vault.image();
      if (image.length > 0) {
        Image.check(image);
        database.replace(image);
      }
      bringUpToDate(database, vault);
      return database;
    } catch (Throwable e) {
      database.wipe();
      throw e;
    }
  }

  private static void bringUpToDate(Database database, Vault vault) throws Exception {
    int version = Schema.version(database.connection());
    if (version > Schema.CURRENT) {
      throw new StoreException.NewerSchema(version, Schema.CURRENT);
    }
    if (version < Schema.CURRENT) {
      Schema.migrate(database.connection());
      byte[] image = database.image();
      // A database that was never put back pays double for every later image.
      database.replace(image);
      save(vault, image);
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
