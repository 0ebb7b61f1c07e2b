/** Before a kluis is open: the first page, making a kluis, opening one, and what can be wrong. */
@NullMarked
package org.toevertrouwd.ui.start;

import org.jspecify.annotations.NullMarked;
