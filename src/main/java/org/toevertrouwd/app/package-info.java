/** Where the program starts. */
@NullMarked
package org.toevertrouwd.app;

import org.jspecify.annotations.NullMarked;
