@NullMarked
package org.toevertrouwd.app.settings;

import org.jspecify.annotations.NullMarked;
