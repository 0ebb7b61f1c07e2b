@NullMarked
package org.toevertrouwd.app.gallery;

import org.jspecify.annotations.NullMarked;
