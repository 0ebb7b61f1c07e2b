package org.toevertrouwd.protect;

import java.util.List;

/**
 * A reader who knows part of every count from its own dossiers, such as an employer.
 *
 * @param least by position of the cell, what it contributes itself: from 0 to the value
 * @param width how far apart the least and the most must stay that it holds possible for a hidden
 *     cell, unless what everybody knows already leaves less
 */
public record KnowingReader(List<Integer> least, int width) {

  public KnowingReader {
    least = List.copyOf(least);
  }
}
