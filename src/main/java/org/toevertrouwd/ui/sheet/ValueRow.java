package org.toevertrouwd.ui.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.toevertrouwd.sheets.Meaning;

/**
 * A value of a sheet and what becomes of it.
 *
 * @param id which value it is
 * @param meaning of its column
 * @param count in how many rows it stands
 * @param understood codes by dimension as it will be taken over; empty if it becomes unknown
 * @param candidates codes it may stand for, if it may be several things
 * @param chosen the code a person chose for it
 */
record ValueRow(
    Id id,
    Meaning meaning,
    int count,
    Optional<Map<String, Set<String>>> understood,
    List<String> candidates,
    Optional<String> chosen) {

  /**
   * Which value of a sheet.
   *
   * @param heading of its column
   * @param text as it stands there
   */
  record Id(String heading, String text) {}

  ValueRow {
    candidates = List.copyOf(candidates);
  }
}
