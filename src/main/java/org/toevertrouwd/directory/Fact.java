package org.toevertrouwd.directory;

import org.toevertrouwd.codebook.Texts;

/**
 * One thing known about a service.
 *
 * @param text in our own words
 * @param source where it was found
 */
public record Fact(Texts text, Source source) {}
