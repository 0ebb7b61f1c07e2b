@NullMarked
package org.toevertrouwd.ui.desk;

import org.jspecify.annotations.NullMarked;
