/**
 * The versioned lists that everything counted refers to: dimensions, categories, and the layout of
 * the yearly tables.
 */
@NullMarked
package org.toevertrouwd.codebook;

import org.jspecify.annotations.NullMarked;
