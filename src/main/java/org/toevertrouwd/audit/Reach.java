package org.toevertrouwd.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader cannot rule out: tables of whole numbers that keep every relation, and from them
 * the least and the most of each unknown. Only what such a table shows counts as open.
 */
final class Reach {

  private final Limits limits;
  private final long[] low;
  private final long[] high;
  private final BitSet seen = new BitSet();
  private final BitSet unproven = new BitSet();
  private final Map<Component, List<long[]>> tables = new IdentityHashMap<>();
  private final @Nullable Component[] components;
  private boolean possible;

  private Reach(Limits limits, int size) {
    this.limits = limits;
    components = new Component[size];
    low = new long[size];
    high = new long[size];
    for (int unknown = 0; unknown < size; unknown++) {
      low[unknown] = limits.high(unknown);
      high[unknown] = limits.low(unknown);
    }
  }

  /**
   * Attacks.
   *
   * @param start what is known; published values are fixed there
   */
  static Reach of(List<Relation> relations, Limits start, int size, Work work) {
    Reach reach = new Reach(new Limits(start), size);
    for (Component component : reach.components(relations)) {
      reach.explore(component, work, (any, unknown) -> false);
    }
    return reach;
  }

  /** Says when enough is known of an unknown, so that its ends need not be looked for. */
  @FunctionalInterface
  interface Enough {

    /** Whether what was found so far will do. */
    boolean of(Reach reach, int unknown);
  }

  /**
   * Attacks as somebody who knows more than whoever reached this. Tables that were found before and
   * agree with what he knows count for him too; only what these leave open is looked for.
   *
   * @param more what is known now
   */
  Reach knowing(List<Relation> relations, Limits more, Enough enough, Work work) {
    Reach reach = new Reach(new Limits(more), low.length);
    for (Component component : reach.components(relations)) {
      Component before = components[component.unknowns()[0]];
      if (before != null) {
        tables.getOrDefault(before, List.of()).forEach(table -> reach.recall(component, table));
      }
      if (!IntStream.of(component.unknowns()).allMatch(unknown -> enough.of(reach, unknown))) {
        reach.explore(component, work, enough);
      }
    }
    return reach;
  }

  private List<Component> components(List<Relation> relations) {
    possible = limits.narrow(relations);
    return possible ? Component.of(relations, limits, low.length) : List.of();
  }

  private void recall(Component component, long[] table) {
    take(component, IntStream.of(component.unknowns()).mapToLong(place -> table[place]).toArray());
  }

  private void explore(Component component, Work work, Enough enough) {
    WholeSearch search = new WholeSearch(component, limits, work, this::take);
    if (component.relations().isEmpty()) {
      search.take();
    }
    for (int place = 0; place < component.unknowns().length; place++) {
      int unknown = component.unknowns()[place];
      if (enough.of(this, unknown)) {
        continue;
      }
      for (int direction : new int[] {1, -1}) {
        long goal = direction > 0 ? limits.high(unknown) : limits.low(unknown);
        long now = direction > 0 ? high[unknown] : low[unknown];
        if ((!seen.get(unknown) || now != goal) && !search.push(place, direction)) {
          unproven.set(unknown);
        }
      }
      possible &= search.possible();
    }
    differ(component, search);
  }

  /** Looks for tables in which a whole is larger than its part by more than one. */
  private void differ(Component component, WholeSearch search) {
    for (int row = 0; row < component.relations().size(); row++) {
      Relation relation = component.relations().get(row);
      if (!relation.equal() && relation.more().size() == 1 && relation.less().size() == 1) {
        int whole = relation.more().getFirst();
        int part = relation.less().getFirst();
        if (!fixed(whole) && !fixed(part) && difference(whole, part) <= 1) {
          search.push(component.unknowns().length + row, 1);
        }
      }
    }
  }

  /** Takes a table in, if every relation holds in it exactly. */
  private boolean take(Component component, long[] values) {
    long[] table = new long[low.length];
    for (int unknown = 0; unknown < table.length; unknown++) {
      table[unknown] = limits.low(unknown);
    }
    for (int place = 0; place < values.length; place++) {
      int unknown = component.unknowns()[place];
      table[unknown] = values[place];
      if (values[place] < limits.low(unknown) || values[place] > limits.high(unknown)) {
        return false;
      }
    }
    if (!component.relations().stream().allMatch(relation -> relation.keptBy(table))) {
      return false;
    }
    for (int unknown : component.unknowns()) {
      components[unknown] = component;
      low[unknown] = Math.min(low[unknown], table[unknown]);
      high[unknown] = Math.max(high[unknown], table[unknown]);
      seen.set(unknown);
    }
    tables.computeIfAbsent(component, any -> new ArrayList<>()).add(table);
    return true;
  }

  /** Whether the published values can all be true. */
  boolean possible() {
    return possible;
  }

  /** Whether the value follows from what is published. */
  boolean fixed(int unknown) {
    return limits.fixed(unknown);
  }

  /** Whether any table of whole numbers was found for it, and the search for its ends finished. */
  boolean proven(int unknown) {
    return fixed(unknown) || (seen.get(unknown) && !unproven.get(unknown));
  }

  /** Whether any table of whole numbers was found for it. */
  boolean seen(int unknown) {
    return fixed(unknown) || seen.get(unknown);
  }

  /** Least that a table showed. */
  long low(int unknown) {
    return fixed(unknown) ? limits.low(unknown) : low[unknown];
  }

  /** Most that a table showed; {@link Limits#MOST} where nothing bounds it. */
  long high(int unknown) {
    return fixed(unknown) ? limits.high(unknown) : high[unknown];
  }

  /** The most that one can be larger than another, as far as tables showed. */
  long difference(int whole, int part) {
    Component component = components[whole];
    if (component == null || component != components[part]) {
      return high(whole) - low(part);
    }
    return tables.getOrDefault(component, List.of()).stream()
        .mapToLong(table -> table[whole] - table[part])
        .max()
        .orElse(0);
  }
}
