/** The one disk that tests let fail. */
@NullMarked
package org.toevertrouwd.disk;

import org.jspecify.annotations.NullMarked;
