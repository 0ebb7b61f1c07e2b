/** The card for a first call: confidentiality and its limits in four plain sentences. */
@NullMarked
package org.toevertrouwd.ui.firstcall;

import org.jspecify.annotations.NullMarked;
