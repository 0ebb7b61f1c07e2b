/**
 * Import of spreadsheets: reading the file, guessing what its columns and values mean, and the plan
 * of dossiers that is written at once or not at all.
 */
@NullMarked
package org.toevertrouwd.sheets;

import org.jspecify.annotations.NullMarked;
