/** The codebook of the bureau: which one counts, taking in another, publishing one. */
@NullMarked
package org.toevertrouwd.ui.codebook;

import org.jspecify.annotations.NullMarked;
