@NullMarked
package org.toevertrouwd.ui.start;

import org.jspecify.annotations.NullMarked;
