@NullMarked
package org.toevertrouwd.ui.organisations;

import org.jspecify.annotations.NullMarked;
