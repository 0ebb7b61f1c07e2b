@NullMarked
package org.toevertrouwd.session;

import org.jspecify.annotations.NullMarked;
