@NullMarked
package org.toevertrouwd.ui.sheet;

import org.jspecify.annotations.NullMarked;
