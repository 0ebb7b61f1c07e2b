/** The import of spreadsheets, held against sheets of every kind. */
@NullMarked
package org.toevertrouwd.sheets;

import org.jspecify.annotations.NullMarked;
