/**
 * The database: SQLite in memory, put into the kluis as a whole after every change. The only place
 * that opens a connection.
 */
@NullMarked
package org.toevertrouwd.store;

import org.jspecify.annotations.NullMarked;
