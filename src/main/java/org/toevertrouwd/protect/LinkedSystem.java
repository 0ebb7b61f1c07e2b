package org.toevertrouwd.protect;

import java.util.List;

/**
 * Counts that are known to hang together: the cells of all tables that leave, each count once.
 *
 * @param cells the counts
 * @param relations what every reader knows of them
 * @param rules what must be hidden together
 * @param readers who knows more than an outsider
 */
public record LinkedSystem(
    List<LinkedCell> cells,
    List<LinearRelation> relations,
    List<HidingRule> rules,
    List<KnowingReader> readers) {

  public LinkedSystem {
    cells = List.copyOf(cells);
    relations = List.copyOf(relations);
    rules = List.copyOf(rules);
    readers = List.copyOf(readers);
  }
}
