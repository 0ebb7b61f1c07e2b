@NullMarked
package org.toevertrouwd.app.wiring;

import org.jspecify.annotations.NullMarked;
