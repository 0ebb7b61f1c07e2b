/** Tests of what a bureau makes of a pool. */
@NullMarked
package org.toevertrouwd.pool;

import org.jspecify.annotations.NullMarked;
