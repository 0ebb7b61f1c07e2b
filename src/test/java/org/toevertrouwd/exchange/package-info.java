/** Tests of writing, reading and combining packages. */
@NullMarked
package org.toevertrouwd.exchange;

import org.jspecify.annotations.NullMarked;
