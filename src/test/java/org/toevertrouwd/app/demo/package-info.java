@NullMarked
package org.toevertrouwd.app.demo;

import org.jspecify.annotations.NullMarked;
