/** The window of the program: its stage, what is locked and open, and which screen is where. */
@NullMarked
package org.toevertrouwd.app.window;

import org.jspecify.annotations.NullMarked;
