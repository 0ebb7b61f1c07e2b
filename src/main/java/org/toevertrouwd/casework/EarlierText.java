package org.toevertrouwd.casework;

import java.time.Instant;

/**
 * What a text said before it was changed.
 *
 * @param words as they stood
 * @param replacedAt when other words took their place
 */
public record EarlierText(String words, Instant replacedAt) {}
