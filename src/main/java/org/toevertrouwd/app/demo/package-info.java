/**
 * A made-up practice that looks like a real one: for the demonstration, measurements and screens.
 */
@NullMarked
package org.toevertrouwd.app.demo;

import org.jspecify.annotations.NullMarked;
