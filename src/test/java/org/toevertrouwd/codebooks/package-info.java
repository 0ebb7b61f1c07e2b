/** Codebooks between a bureau and the kluizen of its confidants. */
@NullMarked
package org.toevertrouwd.codebooks;

import org.jspecify.annotations.NullMarked;
