package org.toevertrouwd.store;

/**
 * What is done in one transaction: all of it or nothing.
 *
 * @param <T> what it finds out
 */
@FunctionalInterface
public interface Work<T> {

  /**
   * Does the work, on the thread of the store.
   *
   * @param transaction valid until this returns
   */
  T run(Transaction transaction);
}
