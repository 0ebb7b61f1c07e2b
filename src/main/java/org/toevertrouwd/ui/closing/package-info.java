/** Closing a dossier, and opening it again. */
@NullMarked
package org.toevertrouwd.ui.closing;

import org.jspecify.annotations.NullMarked;
