@NullMarked
package org.toevertrouwd.ui.bureau;

import org.jspecify.annotations.NullMarked;
