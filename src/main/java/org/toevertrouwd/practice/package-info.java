/** The practice around the dossiers: organisations, mandates, hours, supervision. */
@NullMarked
package org.toevertrouwd.practice;

import org.jspecify.annotations.NullMarked;
