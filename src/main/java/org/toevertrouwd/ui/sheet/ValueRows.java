package org.toevertrouwd.ui.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.toevertrouwd.sheets.ImportReport;
import org.toevertrouwd.sheets.Meaning;
import org.toevertrouwd.sheets.SeenValue;
import org.toevertrouwd.sheets.SheetColumn;
import org.toevertrouwd.sheets.UnmappedValue;

/**
 * The values of a sheet: those somebody should decide about, and those that were understood. What
 * was once to be decided stays in its place after it is.
 */
final class ValueRows {

  /** Numbers and days: nobody wants to see each of them. */
  private static final Set<Meaning> RECKONED =
      EnumSet.of(
          Meaning.AGE, Meaning.LAST_FACT, Meaning.AFFECTED_NUMBER, Meaning.ORGANISATION_SIZE);

  private final Set<ValueRow.Id> open = new LinkedHashSet<>();

  /** Takes note of what a reading leaves to be decided. */
  void read(SheetReading reading) {
    for (UnmappedValue value : unmapped(reading)) {
      if (isAsked(reading, value.column())) {
        open.add(new ValueRow.Id(value.column(), value.value()));
      }
    }
  }

  /** A column means something else now: what was asked about it is asked anew. */
  void forget(String heading) {
    open.removeIf(id -> id.heading().equals(heading));
  }

  void clear() {
    open.clear();
  }

  /** The values to be decided about, and those that were. */
  List<ValueRow> toDecide(SheetReading reading, Decisions decisions) {
    return rows(reading, decisions).stream().filter(row -> open.contains(row.id())).toList();
  }

  /** The values that the program understood by itself. */
  List<ValueRow> understood(SheetReading reading, Decisions decisions) {
    return rows(reading, decisions).stream()
        .filter(row -> !open.contains(row.id()) && !RECKONED.contains(row.meaning()))
        .toList();
  }

  private static List<ValueRow> rows(SheetReading reading, Decisions decisions) {
    List<ValueRow> rows = new ArrayList<>();
    for (SheetColumn column : reading.columns()) {
      Meaning meaning = column.meaning().orElse(Meaning.NOTES);
      if (!meaning.dimension().isEmpty() && reading.report().isPresent()) {
        column.values().forEach(value -> rows.add(row(column, value, reading, decisions)));
      }
    }
    return rows;
  }

  private static ValueRow row(
      SheetColumn column, SeenValue value, SheetReading reading, Decisions decisions) {
    ValueRow.Id id = new ValueRow.Id(column.heading(), value.text());
    Meaning meaning = column.meaning().orElseThrow();
    return new ValueRow(
        id,
        meaning,
        value.count(),
        understood(reading, id),
        candidates(reading, id),
        decisions.code(id.heading(), id.text(), meaning.dimension()));
  }

  private static Optional<Map<String, Set<String>>> understood(
      SheetReading reading, ValueRow.Id id) {
    return reading
        .report()
        .map(ImportReport::mapping)
        .map(mapping -> mapping.values().getOrDefault(id.heading(), Map.of()))
        .flatMap(texts -> texts.getOrDefault(id.text(), Optional.empty()));
  }

  private static List<String> candidates(SheetReading reading, ValueRow.Id id) {
    return unmapped(reading).stream()
        .filter(value -> value.column().equals(id.heading()) && value.value().equals(id.text()))
        .findFirst()
        .map(UnmappedValue::candidates)
        .orElse(List.of());
  }

  private static boolean isAsked(SheetReading reading, String heading) {
    return reading.columns().stream()
        .filter(column -> column.heading().equals(heading))
        .flatMap(column -> column.meaning().stream())
        .anyMatch(meaning -> !meaning.dimension().isEmpty());
  }

  private static List<UnmappedValue> unmapped(SheetReading reading) {
    return reading.report().map(ImportReport::unmapped).orElse(List.of());
  }
}
