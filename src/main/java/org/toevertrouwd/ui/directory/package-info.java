/** Contact points and the safety net. */
@NullMarked
package org.toevertrouwd.ui.directory;

import org.jspecify.annotations.NullMarked;
