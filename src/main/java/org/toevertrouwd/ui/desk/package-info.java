/** What the screens of an open kluis share: where one can go, what is saved, what is veiled. */
@NullMarked
package org.toevertrouwd.ui.desk;

import org.jspecify.annotations.NullMarked;
