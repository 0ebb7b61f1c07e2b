/**
 * What a bureau makes of a pool: what everybody may see of it, and how it stands to others'
 * figures.
 */
@NullMarked
package org.toevertrouwd.pool;

import org.jspecify.annotations.NullMarked;
