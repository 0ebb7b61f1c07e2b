@NullMarked
package org.toevertrouwd.ui.today;

import org.jspecify.annotations.NullMarked;
