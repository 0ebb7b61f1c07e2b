package org.toevertrouwd.directory;

/**
 * A document that facts are taken from.
 *
 * @param code how {@link Source#document()} names it
 * @param file name of the file among the documents of the sector
 * @param title its own title, in its own language
 */
public record SourceDocument(String code, String file, String title) {}
