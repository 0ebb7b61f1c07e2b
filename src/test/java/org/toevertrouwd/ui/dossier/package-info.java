@NullMarked
package org.toevertrouwd.ui.dossier;

import org.jspecify.annotations.NullMarked;
