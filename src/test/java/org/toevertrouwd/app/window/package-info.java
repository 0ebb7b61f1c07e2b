@NullMarked
package org.toevertrouwd.app.window;

import org.jspecify.annotations.NullMarked;
