package org.toevertrouwd.codebook;

/**
 * One side of a table.
 *
 * @param dimension code of the dimension
 * @param broader whether the table uses the wider categories instead of the categories themselves
 */
public record Axis(String dimension, boolean broader) {}
