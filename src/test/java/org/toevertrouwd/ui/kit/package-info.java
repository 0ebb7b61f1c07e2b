@NullMarked
package org.toevertrouwd.ui.kit;

import org.jspecify.annotations.NullMarked;
