package org.toevertrouwd.protect;

import java.util.HashSet;
import java.util.Set;

/** Refuses systems that do not fit together. */
final class SystemCheck {

  private final LinkedSystem system;

  private SystemCheck(LinkedSystem system) {
    this.system = system;
  }

  static void check(LinkedSystem system) {
    SystemCheck check = new SystemCheck(system);
    system.relations().forEach(check::relation);
    system.readers().forEach(check::reader);
  }

  private void relation(LinearRelation relation) {
    Set<Integer> named = new HashSet<>();
    for (LinearRelation.Term term : relation.terms()) {
      demand(term.cell() >= 0 && term.cell() < system.cells().size(), "no such cell");
      demand(term.factor() != 0 && named.add(term.cell()), "a term that should not be");
    }
    long excess = Knots.excess(system, relation);
    boolean kept =
        switch (relation.sense()) {
          case EQUAL -> excess == 0;
          case AT_LEAST -> excess >= 0;
        };
    demand(kept, "the true values do not keep a relation");
  }

  private void reader(KnowingReader reader) {
    demand(reader.least().size() == system.cells().size(), "a reader of another system");
    for (int cell = 0; cell < system.cells().size(); cell++) {
      int least = reader.least().get(cell);
      demand(least >= 0 && least <= system.cells().get(cell).value(), "knows more than there is");
    }
  }

  private static void demand(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
