package org.toevertrouwd.codebook;

import java.util.ArrayList;
import java.util.List;

/** The one enumeration of cells that all tables, packages and layouts share. */
public final class Combinations {

  private Combinations() {}

  /** Every way to take one code per side, in order; the last side runs fastest. */
  public static List<List<String>> of(List<List<String>> sides) {
    List<List<String>> all = List.of(List.of());
    for (List<String> side : sides) {
      List<List<String>> longer = new ArrayList<>(all.size() * side.size());
      for (List<String> begun : all) {
        for (String code : side) {
          List<String> next = new ArrayList<>(begun);
          next.add(code);
          longer.add(List.copyOf(next));
        }
      }
      all = longer;
    }
    return List.copyOf(all);
  }
}
