package org.toevertrouwd.casework;

import java.util.function.Consumer;
import org.toevertrouwd.store.MemoryVault;
import org.toevertrouwd.store.Store;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.Work;

/** A store in memory for a test. */
final class CaseworkStore implements AutoCloseable {

  private final Store store = Store.open(new MemoryVault());

  void change(Consumer<Transaction> change) {
    store.write(
        transaction -> {
          change.accept(transaction);
          return true;
        });
  }

  <T> T ask(Work<T> question) {
    return store.read(question);
  }

  Dossier insert(Dossier dossier) {
    change(transaction -> new DossierRepository(transaction).insert(dossier));
    return dossier;
  }

  @Override
  public void close() {
    store.close();
  }
}
