package org.toevertrouwd.figures;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.figures.Figures.CodebookRef;

/**
 * Counts a year: every table of the codebook's layout, unprotected. The values are as they stand
 * now; a year that was released is kept as it was released and never counted again.
 */
public final class Counting {

  private final Codebook codebook;
  private final CountingYear years;

  /**
   * Counts by a codebook.
   *
   * @param codebook lists and layout
   * @param years in which year facts count, given what was released before
   */
  public Counting(Codebook codebook, CountingYear years) {
    this.codebook = codebook;
    this.years = years;
  }

  /**
   * Counts one year.
   *
   * @param dossiers every dossier that is neither draft, example nor in the bin, of any year
   * @param year the year
   * @throws IllegalStateException if a single-valued dimension of the codebook cannot place an
   *     answer because it has no {@code unknown}
   */
  public CountedYear count(List<CountableDossier> dossiers, int year) {
    Set<Finding> findings = new LinkedHashSet<>();
    Population population = new Population(year, years, new DerivedAnswers(codebook, findings));
    dossiers.forEach(population::add);
    Map<Unit, Tally> totals = new EnumMap<>(Unit.class);
    for (Unit unit : Unit.values()) {
      Tally.Builder total = new Tally.Builder();
      population.of(unit).forEach(total::add);
      totals.put(unit, total.build());
    }
    List<CountedTable> tables =
        codebook.layout().stream()
            .map(table -> count(table, population.of(table.unit()), findings))
            .toList();
    CodebookRef reference = new CodebookRef(codebook.id(), codebook.version(), codebook.sha256());
    return new CountedYear(year, reference, totals, tables, List.copyOf(findings));
  }

  private CountedTable count(TableDefinition table, List<Counted> things, Set<Finding> findings) {
    List<Side> sides = table.axes().stream().map(axis -> Side.of(codebook, axis)).toList();
    Map<List<String>, Tally.Builder> tallies = new HashMap<>();
    List<List<String>> cells = TableCells.of(sides);
    cells.forEach(codes -> tallies.put(codes, new Tally.Builder()));
    for (Counted thing : things) {
      List<List<String>> perAxis =
          sides.stream().map(side -> side.cellsOf(thing, findings)).toList();
      for (List<String> codes : TableCells.combinations(perAxis)) {
        tallies.computeIfAbsent(codes, none -> new Tally.Builder()).add(thing);
      }
    }
    return new CountedTable(table, cells.stream().map(codes -> cell(codes, tallies)).toList());
  }

  private static CountedCell cell(List<String> codes, Map<List<String>, Tally.Builder> tallies) {
    return new CountedCell(codes, tallies.getOrDefault(codes, new Tally.Builder()).build());
  }
}
