/** Measurements of what a person waits for. They tell, they do not pass or fail. */
@NullMarked
package org.toevertrouwd.bench;

import org.jspecify.annotations.NullMarked;
