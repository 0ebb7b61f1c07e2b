package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.toevertrouwd.protect.HidingRule;
import org.toevertrouwd.protect.KnowingReader;
import org.toevertrouwd.protect.LinearRelation;
import org.toevertrouwd.protect.LinearRelation.Sense;
import org.toevertrouwd.protect.LinearRelation.Term;
import org.toevertrouwd.protect.LinkedCell;
import org.toevertrouwd.protect.LinkedCell.Standing;
import org.toevertrouwd.protect.LinkedSystem;

/**
 * Says a group in the words of {@code protect}: every quantity is one cell, the total of the unit
 * is a number that everybody knows. Source: FIGURES.md, "Goals of protection".
 */
final class GroupSystem {

  private final Group group;
  private final Counts counts;
  private final OwnSake rules;
  private final int threshold;
  private final Map<Quantity, Long> costs;
  private final Map<Quantity, Integer> positions = new HashMap<>();

  GroupSystem(Group group, Counts counts, int threshold, Chance chance) {
    this.group = group;
    this.counts = counts;
    this.rules = new OwnSake(counts, threshold);
    this.threshold = threshold;
    this.costs = chance.costs(group);
    group.quantities().forEach(quantity -> positions.put(quantity, positions.size()));
  }

  /**
   * The system.
   *
   * @param hidden what must be hidden
   * @param home what is hidden because its table stays home; there is nothing to say about how much
   *     of that is hidden together
   */
  LinkedSystem of(Set<Quantity> hidden, Set<Quantity> home) {
    Set<Quantity> all = new HashSet<>(hidden);
    all.addAll(home);
    List<LinkedCell> cells =
        group.quantities().stream()
            .map(quantity -> cell(quantity, all.contains(quantity)))
            .toList();
    return new LinkedSystem(cells, relations(), rules(home), readers());
  }

  /** The quantities at some positions. */
  Set<Quantity> at(BitSet positions) {
    Set<Quantity> found = new LinkedHashSet<>();
    positions.stream().mapToObj(group.quantities()::get).forEach(found::add);
    return found;
  }

  private LinkedCell cell(Quantity quantity, boolean hidden) {
    Tally tally = counts.of(quantity);
    Tally.Range range = tally.range();
    int most = total();
    return new LinkedCell(
        tally.value(),
        0,
        most,
        range.low(threshold),
        Math.min(most, range.high(threshold)),
        Optional.ofNullable(costs.get(quantity)).orElseThrow(),
        hidden ? Standing.MUST_HIDE : Standing.MAY_HIDE);
  }

  private List<LinearRelation> relations() {
    List<LinearRelation> relations = new ArrayList<>();
    for (Ties.Sum sum : group.ties().sums()) {
      relations.add(adding(sum, Sense.EQUAL));
    }
    for (Ties.Sum cover : group.ties().covers()) {
      relations.add(adding(cover, Sense.AT_LEAST));
    }
    group.ties().parts().forEach(part -> relations.add(notMore(part)));
    return relations;
  }

  private LinearRelation notMore(Ties.Part part) {
    return new LinearRelation(
        List.of(new Term(position(part.whole()), 1), new Term(position(part.part()), -1)),
        Sense.AT_LEAST,
        0);
  }

  private LinearRelation adding(Ties.Sum sum, Sense sense) {
    List<Term> terms = new ArrayList<>();
    sum.parts().forEach(part -> terms.add(new Term(position(part), 1)));
    if (sum.whole().whole()) {
      return new LinearRelation(terms, sense, total());
    }
    terms.add(new Term(position(sum.whole()), -1));
    return new LinearRelation(terms, sense, 0);
  }

  private List<HidingRule> rules(Set<Quantity> home) {
    List<HidingRule> found = new ArrayList<>();
    for (Ties.Sum sum : group.ties().sums()) {
      if (!home.containsAll(sum.parts())) {
        found.add(together(sum));
      }
      if (!sum.whole().whole()) {
        sum.parts().forEach(part -> apart(part, sum.whole()).ifPresent(found::add));
      }
    }
    group.ties().parts().forEach(part -> apart(part.part(), part.whole()).ifPresent(found::add));
    return found;
  }

  private HidingRule together(Ties.Sum sum) {
    return new TogetherRule(
        sum.parts().stream().map(this::position).toList(),
        sum.parts().stream().map(counts::of).toList(),
        sum.whole().whole() ? OptionalInt.empty() : OptionalInt.of(position(sum.whole())),
        threshold);
  }

  private Optional<HidingRule> apart(Quantity part, Quantity whole) {
    return rules.tellsOnNearlyAll(part, whole)
        ? Optional.of(new ApartRule(position(part), position(whole)))
        : Optional.empty();
  }

  /**
   * Every client organisation knows its own dossiers; who knows no more than another is left. In
   * the figures of a large pool one reader stands for all confidants: it knows of every count what
   * the one with most of it does, and so as much as any.
   */
  private List<KnowingReader> readers() {
    Set<List<Integer>> known = new LinkedHashSet<>();
    Set<List<Integer>> confidants = new LinkedHashSet<>();
    for (Contributor contributor : counts.contributors(group.quantities())) {
      switch (contributor) {
        case Contributor.OfOrganisation organisation -> known.add(own(organisation));
        case Contributor.OfConfidant confidant -> confidants.add(own(confidant));
        case Contributor.OfDossier _ -> {}
      }
    }
    if (confidants.size() <= Contributor.OfConfidant.EACH_PLAYED) {
      known.addAll(confidants);
    } else {
      known.add(most(confidants));
    }
    return known.stream()
        .filter(one -> known.stream().noneMatch(other -> !other.equals(one) && covers(other, one)))
        .map(least -> new KnowingReader(least, threshold - 1))
        .toList();
  }

  private List<Integer> most(Set<List<Integer>> some) {
    return IntStream.range(0, group.quantities().size())
        .mapToObj(place -> some.stream().mapToInt(one -> one.get(place)).max().orElse(0))
        .toList();
  }

  private List<Integer> own(Contributor contributor) {
    return group.quantities().stream()
        .map(quantity -> counts.of(quantity).own(contributor))
        .toList();
  }

  private static boolean covers(List<Integer> more, List<Integer> less) {
    for (int i = 0; i < more.size(); i++) {
      if (more.get(i) < less.get(i)) {
        return false;
      }
    }
    return true;
  }

  private int position(Quantity quantity) {
    return Optional.ofNullable(positions.get(quantity)).orElseThrow();
  }

  private int total() {
    return counts.of(Quantity.whole(group.unit())).value();
  }
}
