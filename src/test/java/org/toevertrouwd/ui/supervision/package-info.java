@NullMarked
package org.toevertrouwd.ui.supervision;

import org.jspecify.annotations.NullMarked;
