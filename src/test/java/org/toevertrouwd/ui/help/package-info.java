@NullMarked
package org.toevertrouwd.ui.help;

import org.jspecify.annotations.NullMarked;
