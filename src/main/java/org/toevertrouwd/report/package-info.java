/**
 * Papers to print or hand over: tagged PDF after PDF/UA-1, with nothing in them but what was
 * chosen.
 */
@NullMarked
package org.toevertrouwd.report;

import org.jspecify.annotations.NullMarked;
