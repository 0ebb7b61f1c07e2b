@NullMarked
package org.toevertrouwd.ui;

import org.jspecify.annotations.NullMarked;
