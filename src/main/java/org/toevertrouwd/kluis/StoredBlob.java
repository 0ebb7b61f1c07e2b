package org.toevertrouwd.kluis;

/**
 * An attachment as it was written. It counts from the next commit on.
 *
 * @param id what a row in the database names
 * @param length bytes of content
 * @param sha256 of the content, 64 lower-case hexadecimal digits
 */
public record StoredBlob(BlobId id, long length, String sha256) {}
