/** The straight line of a figure: dossiers, counting, protection, package, ledger. */
@NullMarked
package org.toevertrouwd.release;

import org.jspecify.annotations.NullMarked;
