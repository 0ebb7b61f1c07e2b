/** Files that other programs read: there whole or not at all. */
@NullMarked
package org.toevertrouwd.files;

import org.jspecify.annotations.NullMarked;
