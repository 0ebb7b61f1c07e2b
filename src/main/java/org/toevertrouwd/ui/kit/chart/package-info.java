/** Charts that are tables: a label, a number and a bar a row, on the screen and as a picture. */
@NullMarked
package org.toevertrouwd.ui.kit.chart;

import org.jspecify.annotations.NullMarked;
