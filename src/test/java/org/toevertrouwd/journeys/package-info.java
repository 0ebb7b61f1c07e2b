/** Ways through the whole window, with keys and clicks, as a person would go them. */
@NullMarked
package org.toevertrouwd.journeys;

import org.jspecify.annotations.NullMarked;
