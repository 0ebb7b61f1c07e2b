/** Texts in three languages, one bundle beside every package that speaks. */
@NullMarked
package org.toevertrouwd.wording;

import org.jspecify.annotations.NullMarked;
