@NullMarked
package org.toevertrouwd.release;

import org.jspecify.annotations.NullMarked;
