/**
 * The encrypted file: header, key slots, append-only log, rewrite and check. Knows nothing of SQL
 * or screens; what it keeps is an image made of pages, and attachments made of chunks. The page
 * "The kluis: file format 1 and its promises" of the design is normative for every class here.
 */
@NullMarked
package org.toevertrouwd.kluis;

import org.jspecify.annotations.NullMarked;
