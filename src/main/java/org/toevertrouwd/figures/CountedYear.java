package org.toevertrouwd.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.figures.Figures.CodebookRef;

/**
 * A whole year as counted, before protection.
 *
 * @param year the year
 * @param codebook what it was counted by
 * @param population what stands behind each unit, every unit present
 * @param tables every table of the layout, in order
 * @param findings what could not be counted as it stood, each once
 */
public record CountedYear(
    int year,
    CodebookRef codebook,
    Map<Unit, Tally> population,
    List<CountedTable> tables,
    List<Finding> findings) {

  public CountedYear {
    population = Map.copyOf(population);
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
  }

  /** What stands behind a unit. */
  public Tally population(Unit unit) {
    return Optional.ofNullable(population.get(unit)).orElseThrow();
  }

  /** The figures with every value in sight; for the confidant's own eyes only. */
  public Figures raw() {
    return new Figures(year, codebook, false, tables.stream().map(CountedTable::raw).toList());
  }
}
