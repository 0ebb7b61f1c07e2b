package org.toevertrouwd.report;

/**
 * One kind of paper in one language.
 *
 * @param <C> what is on it
 */
@FunctionalInterface
public interface Paper<C> {

  /** The whole paper as a tagged PDF, after PDF/UA-1 (ISO 14289-1), with its fonts embedded. */
  byte[] pdf(C content);
}
