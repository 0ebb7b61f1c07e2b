package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.toevertrouwd.practice.OrganisationId;

/** What every client organisation knows of a year: its own dossiers, from the counts alone. */
public final class EmployersKnow {

  private EmployersKnow() {}

  /**
   * A cell and what an organisation contributes to it.
   *
   * @param table id of the table
   * @param codes a category code per axis, or {@value FigureCell#TOTAL}
   * @param least from 1
   */
  public record Own(String table, List<String> codes, int least) {}

  /** The own counts of each organisation that contributes, in an order that is always the same. */
  public static List<List<Own>> of(CountedYear counted) {
    Map<OrganisationId, List<Own>> known = new HashMap<>();
    for (CountedTable table : counted.tables()) {
      for (CountedCell cell : table.cells()) {
        cell.tally()
            .shares()
            .forEach(
                (contributor, share) -> {
                  if (contributor instanceof Contributor.OfOrganisation(OrganisationId id)) {
                    known
                        .computeIfAbsent(id, _ -> new ArrayList<>())
                        .add(new Own(table.definition().id(), cell.codes(), share.value()));
                  }
                });
      }
    }
    Map<String, List<Own>> ordered = new TreeMap<>();
    known.forEach((id, own) -> ordered.put(id.toString(), own));
    return List.copyOf(ordered.values());
  }
}
