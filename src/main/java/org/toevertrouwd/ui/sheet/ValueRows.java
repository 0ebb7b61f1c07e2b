package org.toevertrouwd.ui.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
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

  private final Map<ValueRow.Id, UnmappedValue> open = new LinkedHashMap<>();

  /** Takes note of what a reading leaves to be decided. */
  void read(SheetReading reading) {
    for (UnmappedValue value : unmapped(reading)) {
      if (isAsked(reading, value.column())) {
        open.putIfAbsent(new ValueRow.Id(value.column(), value.value()), value);
      }
    }
  }

  /** A column means something else now: what was asked about it is asked anew. */
  void forget(String heading) {
    open.keySet().removeIf(id -> id.heading().equals(heading));
  }

  void clear() {
    open.clear();
  }

  /** The values to be decided about, and those that were. */
  List<ValueRow> toDecide(SheetReading reading, Decisions decisions) {
    return rows(reading, decisions).stream().filter(row -> open.containsKey(row.id())).toList();
  }

  /** The values that the program understood by itself. */
  List<ValueRow> understood(SheetReading reading, Decisions decisions) {
    return rows(reading, decisions).stream()
        .filter(row -> !open.containsKey(row.id()) && !RECKONED.contains(row.meaning()))
        .toList();
  }

  private List<ValueRow> rows(SheetReading reading, Decisions decisions) {
    List<ValueRow> rows = new ArrayList<>();
    for (SheetColumn column : reading.columns()) {
      Meaning meaning = column.meaning().orElse(Meaning.NOTES);
      if (!meaning.dimension().isEmpty() && reading.report().isPresent()) {
        column.values().forEach(value -> rows.add(row(column, value, reading, decisions)));
      }
    }
    return rows;
  }

  private ValueRow row(
      SheetColumn column, SeenValue value, SheetReading reading, Decisions decisions) {
    ValueRow.Id id = new ValueRow.Id(column.heading(), value.text());
    Meaning meaning = column.meaning().orElseThrow();
    Optional<UnmappedValue> doubt = Optional.ofNullable(open.get(id));
    List<String> questions = new ArrayList<>(List.of(meaning.dimension()));
    doubt.ifPresent(unclear -> questions.addAll(unclear.possible().keySet()));
    return new ValueRow(
        id,
        meaning,
        value.count(),
        understood(reading, id),
        doubt,
        decisions.answer(id, questions));
  }

  private static Optional<Map<String, Set<String>>> understood(
      SheetReading reading, ValueRow.Id id) {
    return reading
        .report()
        .map(ImportReport::mapping)
        .map(mapping -> mapping.values().getOrDefault(id.heading(), Map.of()))
        .flatMap(texts -> texts.getOrDefault(id.text(), Optional.empty()));
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
