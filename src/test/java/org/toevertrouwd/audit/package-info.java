/** Attacks on known tables and on packages made for it. */
@NullMarked
package org.toevertrouwd.audit;

import org.jspecify.annotations.NullMarked;
