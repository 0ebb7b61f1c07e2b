/** Pictures of every screen, filled with made-up dossiers. */
@NullMarked
package org.toevertrouwd.app.gallery;

import org.jspecify.annotations.NullMarked;
