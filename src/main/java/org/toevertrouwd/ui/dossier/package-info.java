/** One dossier: its timeline, profile and assessment. */
@NullMarked
package org.toevertrouwd.ui.dossier;

import org.jspecify.annotations.NullMarked;
