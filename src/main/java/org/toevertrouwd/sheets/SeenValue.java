package org.toevertrouwd.sheets;

/**
 * A value that stands in a column.
 *
 * @param text as first written, on one line and cut when long; content, so never for a log
 * @param count in how many rows, in any spelling
 */
public record SeenValue(String text, int count) {

  SeenValue oneMore() {
    return new SeenValue(text, count + 1);
  }
}
