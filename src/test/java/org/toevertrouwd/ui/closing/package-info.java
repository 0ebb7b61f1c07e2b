@NullMarked
package org.toevertrouwd.ui.closing;

import org.jspecify.annotations.NullMarked;
