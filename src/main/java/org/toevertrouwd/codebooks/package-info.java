/**
 * The exchange of codebooks: the bureau publishes one, a kluis takes it in and keeps every version.
 */
@NullMarked
package org.toevertrouwd.codebooks;

import org.jspecify.annotations.NullMarked;
