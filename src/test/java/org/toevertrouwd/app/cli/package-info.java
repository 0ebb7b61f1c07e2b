@NullMarked
package org.toevertrouwd.app.cli;

import org.jspecify.annotations.NullMarked;
