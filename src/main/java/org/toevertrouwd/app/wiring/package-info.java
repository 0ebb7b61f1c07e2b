/** The one place where an open kluis is put together. */
@NullMarked
package org.toevertrouwd.app.wiring;

import org.jspecify.annotations.NullMarked;
