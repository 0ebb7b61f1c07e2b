/**
 * The command line: one class a verb. It says what happened, what was kept and what to do, and
 * nothing of what is inside.
 */
@NullMarked
package org.toevertrouwd.app.cli;

import org.jspecify.annotations.NullMarked;
