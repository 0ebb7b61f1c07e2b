package org.toevertrouwd.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;

/** Named counts and the sums among them, made into a linked system with the goals of a test. */
final class TableSums {

  /** How far below and above its value a reader must be able to think a hidden cell. */
  record Goal(int low, int high) {}

  final Map<String, Integer> values = new LinkedHashMap<>();
  final List<List<String>> sums = new ArrayList<>();
  ToLongFunction<String> weight = name -> 1;

  int value(String name) {
    return Objects.requireNonNull(values.get(name));
  }

  void put(String name, int value) {
    values.put(name, value);
  }

  /** A total with its parts. */
  void sum(String total, List<String> parts) {
    values.putIfAbsent(total, parts.stream().mapToInt(this::value).sum());
    List<String> all = new ArrayList<>(parts);
    all.addFirst(total);
    sums.add(all);
  }

  /** Two axes with their totals; a name is the row and the column. */
  static TableSums of(List<String> rows, List<String> columns, int[][] counts) {
    TableSums table = new TableSums();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        table.put(rows.get(row) + "," + columns.get(column), counts[row][column]);
      }
    }
    List<String> withTotal = new ArrayList<>(columns);
    withTotal.add("_T");
    for (String row : rows) {
      table.sum(row + ",_T", columns.stream().map(column -> row + "," + column).toList());
    }
    for (String column : withTotal) {
      table.sum("_T," + column, rows.stream().map(row -> row + "," + column).toList());
    }
    table.sum("_T,_T", columns.stream().map(column -> "_T," + column).toList());
    return table;
  }

  List<String> names() {
    return List.copyOf(values.keySet());
  }

  /** Those cells whose value is like this. */
  Set<String> where(IntPredicate like) {
    Set<String> found = new TreeSet<>(values.keySet());
    found.removeIf(name -> !like.test(value(name)));
    return found;
  }

  /** A system in which these must be hidden, each with its goal, and only they have one. */
  LinkedSystem system(Map<String, Goal> sensitive, Set<String> open) {
    List<LinkedCell> cells = new ArrayList<>();
    int most = values.values().stream().mapToInt(value -> value).sum() * 2 + 20;
    for (String name : names()) {
      int value = value(name);
      Goal goal = sensitive.getOrDefault(name, new Goal(value, value));
      LinkedCell.Standing standing =
          sensitive.containsKey(name)
              ? LinkedCell.Standing.MUST_HIDE
              : open.contains(name) ? LinkedCell.Standing.STAYS_OPEN : LinkedCell.Standing.MAY_HIDE;
      cells.add(
          new LinkedCell(value, 0, most, goal.low, goal.high, weight.applyAsLong(name), standing));
    }
    return new LinkedSystem(cells, relations(), List.of(), List.of());
  }

  private List<LinearRelation> relations() {
    List<String> names = names();
    return sums.stream()
        .map(
            sum ->
                new LinearRelation(
                    sum.stream()
                        .map(
                            name ->
                                new LinearRelation.Term(
                                    names.indexOf(name), name.equals(sum.getFirst()) ? -1 : 1))
                        .toList(),
                    LinearRelation.Sense.EQUAL,
                    0))
        .toList();
  }

  Set<String> named(BitSet hidden) {
    Set<String> found = new TreeSet<>();
    hidden.stream().mapToObj(names()::get).forEach(found::add);
    return found;
  }
}
