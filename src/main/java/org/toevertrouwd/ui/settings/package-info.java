/** Settings of this computer and of the kluis. */
@NullMarked
package org.toevertrouwd.ui.settings;

import org.jspecify.annotations.NullMarked;
