package org.toevertrouwd.store;

/**
 * Something done on the thread of the store, such as work on the file of the kluis.
 *
 * @param <T> what it finds out
 * @param <E> how it may fail
 */
@FunctionalInterface
public interface Job<T, E extends Exception> {

  /** Does the work. */
  T run() throws E;
}
