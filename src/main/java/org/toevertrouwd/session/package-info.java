/** The one place where an open kluis is put together. */
@NullMarked
package org.toevertrouwd.session;

import org.jspecify.annotations.NullMarked;
