package org.toevertrouwd.codebook;

import java.util.List;

/**
 * One table of the layout. The order of tables and of their cells is stable for a codebook version.
 *
 * @param id stable, such as {@code cases-sector}
 * @param unit what it counts
 * @param axes one or two sides
 * @param contributorRule whether published cells need three contributors, none above 85 % (sector,
 *     discipline, size, joint committee)
 * @param linkedTo ids of one-way tables with which it shares an inequality, such as all forms of
 *     behaviour with the primary form
 */
public record TableDefinition(
    String id, Unit unit, List<Axis> axes, boolean contributorRule, List<String> linkedTo) {

  public TableDefinition {
    axes = List.copyOf(axes);
    linkedTo = List.copyOf(linkedTo);
  }
}
