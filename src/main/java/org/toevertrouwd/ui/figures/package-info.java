/** The figures of a year as they would leave. */
@NullMarked
package org.toevertrouwd.ui.figures;

import org.jspecify.annotations.NullMarked;
