@NullMarked
package org.toevertrouwd.ui.shell;

import org.jspecify.annotations.NullMarked;
