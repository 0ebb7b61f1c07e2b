@NullMarked
package org.toevertrouwd.ui.settings;

import org.jspecify.annotations.NullMarked;
