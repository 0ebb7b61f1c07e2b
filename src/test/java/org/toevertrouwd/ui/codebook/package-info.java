/** The screen of the codebook, without a window. */
@NullMarked
package org.toevertrouwd.ui.codebook;

import org.jspecify.annotations.NullMarked;
