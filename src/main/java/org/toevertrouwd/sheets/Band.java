package org.toevertrouwd.sheets;

/**
 * A category that stands for a range of numbers.
 *
 * @param code of the category
 * @param from least number
 * @param to greatest number
 */
record Band(String code, int from, int to) {

  boolean overlaps(NumberRange range) {
    return from <= range.to() && range.from() <= to;
  }
}
