package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.toevertrouwd.protect.HidingRule;
import org.toevertrouwd.protect.KnowingReader;
import org.toevertrouwd.protect.LinearRelation;
import org.toevertrouwd.protect.LinearRelation.Sense;
import org.toevertrouwd.protect.LinearRelation.Term;
import org.toevertrouwd.protect.LinkedCell;
import org.toevertrouwd.protect.LinkedCell.Standing;
import org.toevertrouwd.protect.LinkedSystem;

/**
 * Sets beside the counts of a pool what organisations are told of their own part. Every count is
 * the sum of those parts and of a rest, which is of other organisations and protected like a count.
 * Source: decision record 0037.
 */
final class PartsBeside {

  private final List<Integer> wholes;
  private final List<Part> parts;
  private final CountedTable rest;
  private final int threshold;

  /**
   * One organisation.
   *
   * @param values its counts, in the order of the table
   * @param standings what may be done with each
   */
  record Part(List<Integer> values, List<Standing> standings) {

    Part {
      values = List.copyOf(values);
      standings = List.copyOf(standings);
    }

    /** Everything of it, which is always told. */
    int total() {
      return values.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * For some parts.
   *
   * @param wholes positions of the counts that they are part of, in the order of the table
   * @param rest what nobody was told of
   * @param threshold fewest reporters behind what may be known
   */
  PartsBeside(List<Integer> wholes, List<Part> parts, CountedTable rest, int threshold) {
    this.wholes = List.copyOf(wholes);
    this.parts = List.copyOf(parts);
    this.rest = rest;
    this.threshold = threshold;
  }

  /** The system with the parts behind its own cells: those of the first part first, rests last. */
  LinkedSystem with(LinkedSystem base) {
    return new Making(base).system();
  }

  private final class Making {

    private final LinkedSystem base;
    private final List<LinkedCell> cells;
    private final List<LinearRelation> relations;
    private final List<HidingRule> rules;

    Making(LinkedSystem base) {
      this.base = base;
      cells = new ArrayList<>(base.cells());
      relations = new ArrayList<>(base.relations());
      rules = new ArrayList<>(base.rules());
    }

    LinkedSystem system() {
      parts.forEach(this::add);
      for (int place = 0; place < wholes.size(); place++) {
        addRest(place);
      }
      return new LinkedSystem(
          cells, relations, rules, base.readers().stream().map(this::reader).toList());
    }

    private void add(Part part) {
      List<Term> terms = new ArrayList<>();
      for (int place = 0; place < wholes.size(); place++) {
        terms.add(new Term(cells.size(), 1));
        cells.add(part(part, place));
      }
      relations.add(new LinearRelation(terms, Sense.EQUAL, part.total()));
    }

    private LinkedCell part(Part part, int place) {
      LinkedCell whole = whole(place);
      int value = part.values().get(place);
      int most = Math.min(part.total(), open(whole) ? whole.value() : whole.most());
      int low = value - threshold + 1 < threshold ? 0 : value - threshold + 1;
      int high = value < threshold ? threshold - 1 : value + threshold - 1;
      return new LinkedCell(
          value, 0, most, low, Math.min(most, high), 1L + value, part.standings().get(place));
    }

    private void addRest(int place) {
      BitSet others = new BitSet();
      others.set(wholes.get(place));
      List<Term> terms = new ArrayList<>(List.of(new Term(wholes.get(place), 1)));
      for (int part = 0; part < parts.size(); part++) {
        int position = position(part, place);
        others.set(position);
        terms.add(new Term(position, -1));
      }
      terms.add(new Term(cells.size(), -1));
      relations.add(new LinearRelation(terms, Sense.EQUAL, 0));
      rules.add(new RestRule(others, cells.size()));
      cells.add(rest(place, others));
    }

    /** Protected wherever it is not known; known only where it is of enough people. */
    private LinkedCell rest(int place, BitSet others) {
      LinkedCell whole = whole(place);
      Tally tally = rest.cells().get(place).tally();
      int told = parts.stream().mapToInt(Part::total).sum();
      int least = open(whole) ? Math.max(0, whole.value() - told) : 0;
      int all = rest.cells().getLast().tally().value();
      int most = Math.min(all, open(whole) ? whole.value() : whole.most());
      int low = Math.max(least, tally.value() - threshold + 1);
      int high = Math.max(low + threshold - 1, tally.value());
      return new LinkedCell(
          tally.value(), least, most, low, Math.min(most, high), 1, standing(tally, others));
    }

    private Standing standing(Tally rest, BitSet others) {
      boolean unknown =
          others.stream().anyMatch(one -> cells.get(one).standing() == Standing.MUST_HIDE);
      return unknown || rest.reporters() < threshold ? Standing.MUST_HIDE : Standing.MAY_HIDE;
    }

    /** Whoever knows its own dossiers and was told nothing knows that they are in the rest. */
    private KnowingReader reader(KnowingReader reader) {
      List<Integer> own = wholes.stream().map(reader.least()::get).toList();
      boolean told = parts.stream().anyMatch(part -> part.values().equals(own));
      List<Integer> least = new ArrayList<>(reader.least());
      parts.forEach(part -> part.values().forEach(_ -> least.add(0)));
      for (int place = 0; place < own.size(); place++) {
        int all = rest.cells().get(place).tally().value();
        least.add(told ? 0 : Math.min(own.get(place), all));
      }
      return new KnowingReader(least, reader.width());
    }

    private int position(int part, int place) {
      return base.cells().size() + part * wholes.size() + place;
    }

    private LinkedCell whole(int place) {
      return base.cells().get(wholes.get(place));
    }

    private static boolean open(LinkedCell cell) {
      return cell.standing() == Standing.STAYS_OPEN;
    }
  }
}
