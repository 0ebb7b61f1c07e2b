@NullMarked
package org.toevertrouwd.wording;

import org.jspecify.annotations.NullMarked;
