package org.toevertrouwd.directory;

/**
 * Where a fact was found.
 *
 * @param document code of the {@link SourceDocument}
 * @param place heading or action within it
 */
public record Source(String document, String place) {}
