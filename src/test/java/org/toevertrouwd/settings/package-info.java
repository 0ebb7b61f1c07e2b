@NullMarked
package org.toevertrouwd.settings;

import org.jspecify.annotations.NullMarked;
