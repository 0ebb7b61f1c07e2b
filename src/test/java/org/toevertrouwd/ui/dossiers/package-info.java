@NullMarked
package org.toevertrouwd.ui.dossiers;

import org.jspecify.annotations.NullMarked;
