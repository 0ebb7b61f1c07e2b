/** Counting: who belongs to a year, and the tables of that year. Source: FIGURES.md. */
@NullMarked
package org.toevertrouwd.figures;

import org.jspecify.annotations.NullMarked;
