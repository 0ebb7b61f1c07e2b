/**
 * The independent attacker of exported figures: it knows the file, the codebook and no protector.
 */
@NullMarked
package org.toevertrouwd.audit;

import org.jspecify.annotations.NullMarked;
