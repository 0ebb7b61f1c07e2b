/** Putting the figures of a pool together. */
@NullMarked
package org.toevertrouwd.ui.bureau;

import org.jspecify.annotations.NullMarked;
