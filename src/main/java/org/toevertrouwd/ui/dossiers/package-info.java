/** The list of dossiers, with search and filters. */
@NullMarked
package org.toevertrouwd.ui.dossiers;

import org.jspecify.annotations.NullMarked;
