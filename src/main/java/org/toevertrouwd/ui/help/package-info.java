/** Help, keys, and what this program is. */
@NullMarked
package org.toevertrouwd.ui.help;

import org.jspecify.annotations.NullMarked;
