/** What this computer remembers outside the kluis. Nothing in it is content. */
@NullMarked
package org.toevertrouwd.app.settings;

import org.jspecify.annotations.NullMarked;
