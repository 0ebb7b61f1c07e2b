package org.toevertrouwd.pool;

import java.util.Map;

/**
 * Figures that somebody else published.
 *
 * @param scheme whose: {@code mores} or {@code vlaams-meldpunt}
 * @param year which they count
 * @param source where they stand, in words
 * @param total of all reports
 * @param counts by class of the scheme; a class that was not published is not in it
 */
public record PublishedFigures(
    String scheme, int year, String source, int total, Map<String, Integer> counts) {

  public PublishedFigures {
    counts = Map.copyOf(counts);
  }
}
