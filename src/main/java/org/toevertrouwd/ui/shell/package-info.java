/** The window around the screens of an open kluis: rail, page, what is saved, keys. */
@NullMarked
package org.toevertrouwd.ui.shell;

import org.jspecify.annotations.NullMarked;
