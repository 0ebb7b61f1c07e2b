/** The promises of the format page, each with a test. */
@NullMarked
package org.toevertrouwd.kluis;

import org.jspecify.annotations.NullMarked;
