package org.toevertrouwd.audit;

import java.util.Map;

/**
 * An organisation that knows its own dossiers. What it knows is played at home only and never
 * leaves; nothing of it enters a statement but that it was played.
 *
 * @param least per cell, how many of what it counts are its own; cells left out are none
 */
public record KnowingEmployer(Map<CellKey, Integer> least) {
  public KnowingEmployer {
    least = Map.copyOf(least);
  }
}
