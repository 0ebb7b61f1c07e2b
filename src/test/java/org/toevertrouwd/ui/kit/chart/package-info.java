@NullMarked
package org.toevertrouwd.ui.kit.chart;

import org.jspecify.annotations.NullMarked;
