/** How values stand in the columns of the database; used by the types made from the schema. */
@NullMarked
package org.toevertrouwd.store.values;

import org.jspecify.annotations.NullMarked;
