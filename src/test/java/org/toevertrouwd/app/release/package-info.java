@NullMarked
package org.toevertrouwd.app.release;

import org.jspecify.annotations.NullMarked;
