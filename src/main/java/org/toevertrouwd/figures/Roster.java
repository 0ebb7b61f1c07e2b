package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.toevertrouwd.casework.ReporterId;

/**
 * The things of one unit, with their reporters and contributors numbered from 0, so that each is
 * looked up once and not again for every cell of every table.
 */
final class Roster {

  private final List<Entry> entries = new ArrayList<>();
  private final Map<ReporterId, Integer> reporters = new HashMap<>();
  private final Map<Contributor, Integer> contributors = new HashMap<>();
  private final List<Contributor> contributorsInOrder = new ArrayList<>();

  /** One thing and the numbers of who is behind it. */
  record Entry(Counted thing, int reporter, int contributor) {}

  Roster(List<Counted> things) {
    for (Counted thing : things) {
      int reporter = reporters.computeIfAbsent(thing.reporter(), none -> reporters.size());
      Integer contributor = contributors.get(thing.contributor());
      if (contributor == null) {
        contributor = contributors.size();
        contributors.put(thing.contributor(), contributor);
        contributorsInOrder.add(thing.contributor());
      }
      entries.add(new Entry(thing, reporter, contributor));
    }
  }

  List<Entry> entries() {
    return entries;
  }

  Contributor contributor(int number) {
    return contributorsInOrder.get(number);
  }

  /** What stands behind the whole unit. */
  Tally total() {
    TallyBuilder total = new TallyBuilder();
    entries.forEach(total::add);
    return total.build(this);
  }
}
