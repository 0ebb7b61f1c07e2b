package org.toevertrouwd.figures;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what stands behind one cell. */
final class TallyBuilder {

  private final Part all = new Part();
  private final Map<Integer, Part> parts = new TreeMap<>();

  /** A count and who is behind it. */
  private static final class Part {
    private int value;
    private final BitSet reporters = new BitSet();

    private void add(Roster.Entry entry) {
      value = Math.addExact(value, entry.thing().number());
      reporters.set(entry.reporter());
    }
  }

  void add(Roster.Entry entry) {
    all.add(entry);
    parts.computeIfAbsent(entry.contributor(), none -> new Part()).add(entry);
  }

  /** The tally, with the contributors of the roster that the entries came from. */
  Tally build(Roster roster) {
    Map<Contributor, Tally.Share> shares = new HashMap<>();
    parts.forEach(
        (contributor, part) ->
            shares.put(
                roster.contributor(contributor),
                new Tally.Share(part.value, part.reporters.cardinality())));
    return new Tally(all.value, all.reporters.cardinality(), shares);
  }
}
