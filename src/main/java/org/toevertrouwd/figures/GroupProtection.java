package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.figures.StayedHome.Reason;
import org.toevertrouwd.protect.LinkedSystem;
import org.toevertrouwd.protect.Suppression;
import org.toevertrouwd.protect.Suppressor;

/**
 * Chooses what one group of tables hides, and which of its tables stay home. All its tables are
 * tried together; while no choice is proven to protect them, the last one of two axes stays home,
 * then the last of one axis. A table of two axes that would close a circle with others waits until
 * one of those stays home. The cells of a table that stays home are hidden cells like any other:
 * they are protected too.
 */
final class GroupProtection {

  private final Group group;
  private final Quantities quantities;
  private final Suppressor suppressor;
  private final Chance chance;
  private final GroupSystem systems;
  private final Set<Quantity> mustHide;

  /**
   * For one group of one release.
   *
   * @param mustHide what may not be published whatever else is
   */
  GroupProtection(
      Group group,
      Quantities quantities,
      Suppressor suppressor,
      Chance chance,
      GroupSystem systems,
      Set<Quantity> mustHide) {
    this.group = group;
    this.quantities = quantities;
    this.suppressor = suppressor;
    this.chance = chance;
    this.systems = systems;
    this.mustHide = Set.copyOf(mustHide);
  }

  /**
   * What came of it.
   *
   * @param hidden what is hidden
   * @param home the tables of which no inner cell leaves, and why
   */
  record Chosen(Set<Quantity> hidden, Map<String, Reason> home) {}

  /**
   * The choice; the same for the same counts and chance.
   *
   * @param byName tables that stay home whatever they count
   */
  Chosen choose(Map<String, Reason> byName) {
    Map<String, Reason> home = new LinkedHashMap<>();
    for (TableDefinition table : group.tables()) {
      Optional.ofNullable(byName.get(table.id())).ifPresent(why -> home.put(table.id(), why));
      if (mustHide.containsAll(quantities.inner(table))) {
        home.putIfAbsent(table.id(), Reason.EVERY_CELL_HIDDEN);
      }
    }
    Circles circles = new Circles(group.tables());
    circles.closing(home.keySet()).forEach(table -> home.putIfAbsent(table, Reason.CIRCLE));
    while (home.size() < group.tables().size()) {
      switch (attempt(home)) {
        case Suppression.Proven proven -> {
          return withoutCircles(seen(home, systems.at(proven.hidden())), circles);
        }
        case Suppression.Impossible _ -> home.put(last(home), Reason.NO_SAFE_PATTERN);
        case Suppression.NotProven _ -> home.put(last(home), Reason.NOT_PROVEN);
      }
    }
    return new Chosen(new LinkedHashSet<>(group.quantities()), home);
  }

  /**
   * Where a table closed a circle only with others that show nothing, it may be tried after all.
   */
  private Chosen withoutCircles(Chosen first, Circles circles) {
    Chosen best = first;
    for (TableDefinition table : group.tables()) {
      boolean waits = best.home().get(table.id()) == Reason.CIRCLE;
      if (waits && !circles.closes(table, best.home().keySet())) {
        Map<String, Reason> home = new LinkedHashMap<>(best.home());
        home.remove(table.id());
        if (attempt(home) instanceof Suppression.Proven proven) {
          best = seen(home, systems.at(proven.hidden()));
        } else {
          home.put(table.id(), Reason.NO_SAFE_PATTERN);
          best = new Chosen(best.hidden(), home);
        }
      }
    }
    return best;
  }

  private Chosen seen(Map<String, Reason> home, Set<Quantity> hidden) {
    Map<String, Reason> all = new LinkedHashMap<>(home);
    for (TableDefinition table : group.tables()) {
      if (hidden.containsAll(quantities.inner(table))) {
        all.putIfAbsent(table.id(), Reason.EVERY_CELL_HIDDEN);
      }
    }
    return new Chosen(hidden, all);
  }

  /** First with what chance hides besides; it is left out where it cannot be protected. */
  private Suppression attempt(Map<String, Reason> home) {
    Set<Quantity> atHome = new HashSet<>();
    for (TableDefinition table : group.tables()) {
      if (home.containsKey(table.id())) {
        atHome.addAll(quantities.inner(table));
      }
    }
    Set<Quantity> hidden = new LinkedHashSet<>(mustHide);
    hidden.addAll(more(home));
    Suppression first = suppress(systems.of(hidden, atHome));
    boolean again = !(first instanceof Suppression.Proven) && hidden.size() > mustHide.size();
    return again ? suppress(systems.of(mustHide, atHome)) : first;
  }

  private Suppression suppress(LinkedSystem system) {
    return suppressor.suppress(system);
  }

  /** Only a table of one axis that hides something anyway hides more. */
  private List<Quantity> more(Map<String, Reason> home) {
    List<Quantity> more = new ArrayList<>();
    for (TableDefinition table : group.tables()) {
      List<Quantity> inner = quantities.inner(table);
      List<Quantity> left = inner.stream().filter(one -> !mustHide.contains(one)).toList();
      boolean some = left.size() < inner.size();
      if (table.axes().size() == 1 && some && !home.containsKey(table.id())) {
        more.addAll(chance.oneMore(table, left));
      }
    }
    return more;
  }

  private String last(Map<String, Reason> home) {
    List<TableDefinition> leaving =
        group.tables().stream().filter(table -> !home.containsKey(table.id())).toList();
    return leaving.reversed().stream()
        .filter(table -> table.axes().size() > 1)
        .findFirst()
        .orElseGet(leaving::getLast)
        .id();
  }
}
