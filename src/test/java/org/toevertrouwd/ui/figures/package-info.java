@NullMarked
package org.toevertrouwd.ui.figures;

import org.jspecify.annotations.NullMarked;
