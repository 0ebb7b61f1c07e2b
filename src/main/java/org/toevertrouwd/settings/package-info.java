/** What this computer remembers outside the kluis. Nothing in it is content. */
@NullMarked
package org.toevertrouwd.settings;

import org.jspecify.annotations.NullMarked;
