package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.EnumMap;
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
    Map<Unit, Roster> rosters = new EnumMap<>(Unit.class);
    Map<Unit, Tally> totals = new EnumMap<>(Unit.class);
    for (Unit unit : Unit.values()) {
      Roster roster = new Roster(population.of(unit));
      rosters.put(unit, roster);
      totals.put(unit, roster.total());
    }
    List<CountedTable> tables = new ArrayList<>();
    for (TableDefinition table : codebook.layout()) {
      Roster roster = rosters.getOrDefault(table.unit(), new Roster(List.of()));
      tables.add(new TableCount(codebook, table).count(roster, findings));
    }
    CodebookRef reference = new CodebookRef(codebook.id(), codebook.version(), codebook.sha256());
    return new CountedYear(year, reference, totals, tables, List.copyOf(findings));
  }
}
