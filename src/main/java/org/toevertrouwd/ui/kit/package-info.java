/** What all screens share: controls, dialogs, work in the background, looks and texts. */
@NullMarked
package org.toevertrouwd.ui.kit;

import org.jspecify.annotations.NullMarked;
