package org.toevertrouwd.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.protect.TableSums.Goal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published examples, solved to the same answers as by an independent solver. */
class KnownAnswersTest {

  private static final Suppressor ENGINE = new ExactSuppression(Effort.normal());
  private static final JsonNode TABLES = tables();

  private static JsonNode tables() {
    try (InputStream in = KnownAnswersTest.class.getResourceAsStream("sdc-tables.json")) {
      return new JsonMapper().readTree(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> texts(JsonNode list) {
    List<String> all = new ArrayList<>();
    list.forEach(one -> all.add(one.asString()));
    return all;
  }

  private static TableSums table(String name) {
    JsonNode table = TABLES.get(name);
    JsonNode counts = table.get("cells");
    int[][] all = new int[counts.size()][counts.get(0).size()];
    for (int row = 0; row < all.length; row++) {
      for (int column = 0; column < all[row].length; column++) {
        all[row][column] = counts.get(row).get(column).asInt();
      }
    }
    return TableSums.of(texts(table.get("rows")), texts(table.get("columns")), all);
  }

  private static Map<String, Goal> around(TableSums table, Collection<String> cells, int far) {
    return goals(cells, name -> new Goal(table.value(name) - far, table.value(name) + far));
  }

  private static Map<String, Goal> goals(Collection<String> cells, Function<String, Goal> goal) {
    return cells.stream().collect(Collectors.toMap(name -> name, goal));
  }

  private static Suppression.Proven solved(LinkedSystem system) {
    Suppression found = ENGINE.suppress(system);
    assertThat(found).isInstanceOf(Suppression.Proven.class);
    return (Suppression.Proven) found;
  }

  private static List<Integer> interval(TableSums table, Set<String> hidden, String cell) {
    LinkedSystem system =
        table.system(goals(hidden, name -> new Goal(0, table.value(name))), table.values.keySet());
    return BruteForce.interval(
        system, hidden.stream().map(table.names()::indexOf).toList(), table.names().indexOf(cell));
  }

  @Test
  void anInterval() {
    assertThat(interval(table("T0"), Set.of("1,a", "1,b", "2,a", "2,b"), "1,a"))
        .containsExactly(3, 6);
  }

  @Test
  void aTableByValue() {
    TableSums table = table("T1");
    table.weight = name -> Math.max(1, table.value(name));

    Suppression.Proven found = solved(table.system(around(table, List.of("2,C"), 1), Set.of()));

    assertThat(found.cost()).isEqualTo(59);
    assertThat(interval(table, table.named(found.hidden()), "2,C")).containsExactly(5, 30);
  }

  @Test
  void aTableOfTwoColumns() {
    TableSums table = table("T2");
    table.weight = name -> Math.max(1, table.value(name));

    assertThat(solved(table.system(around(table, List.of("A,female"), 1), Set.of())).cost())
        .isEqualTo(42);
  }

  @Test
  void twoTablesThatEachLookSafe() {
    TableSums table = new TableSums();
    JsonNode linked = TABLES.get("T4");
    linked.get("cells").properties().forEach(e -> table.put(e.getKey(), e.getValue().asInt()));
    linked.get("sums").properties().forEach(e -> table.sum(e.getKey(), texts(e.getValue())));
    Set<String> sums = Set.copyOf(linked.get("sums").propertyNames());
    List<String> sensitive = texts(linked.get("sensitive"));

    assertThat(interval(table, Set.copyOf(sensitive), "K")).containsExactly(3, 3);
    Suppression.Proven found = solved(table.system(around(table, sensitive, 1), sums));

    Set<String> expected = new TreeSet<>(sensitive);
    expected.add("N");
    assertThat(table.named(found.hidden())).isEqualTo(expected);
  }

  @Test
  void smallCountsByHousehold() {
    TableSums table = table("T5");
    Map<String, Goal> goals = around(table, table.where(value -> value <= 3), 1);

    assertThat(solved(table.system(goals, Set.of())).hidden().cardinality()).isEqualTo(6);
  }

  @Test
  void twoCellsThatMustBeHidden() {
    TableSums table = table("T7");
    table.weight = name -> table.value(name);

    Suppression.Proven found =
        solved(table.system(around(table, List.of("02,tr1", "06,tr2"), 1), Set.of()));

    assertThat(table.named(found.hidden()))
        .containsExactlyInAnyOrder("02,tr1", "06,tr2", "02,tr2", "06,tr1");
  }

  @Test
  void lowCountsThatMustCoverFromNothing() {
    assertThat(below(3)).containsExactly(20, 5);
    assertThat(below(5)).containsExactly(26, 3);
  }

  private static List<Integer> below(int threshold) {
    TableSums table = table("T9");
    Set<String> small = table.where(value -> value < threshold);
    Suppression.Proven found =
        solved(table.system(goals(small, name -> new Goal(0, threshold - 1)), Set.of()));
    return List.of(small.size(), found.hidden().cardinality() - small.size());
  }

  @Test
  void aTableOfThreeAxes() {
    TableSums table = threeAxes();
    Set<String> small = table.where(value -> value <= 10);
    assertThat(table.values).hasSize(168);
    assertThat(small).hasSize(15);

    assertThat(solved(table.system(around(table, small, 1), Set.of())).hidden().cardinality())
        .isEqualTo(15 + 21);
  }

  @Test
  void aTableOfThreeAxesByValue() {
    TableSums table = threeAxes();
    table.weight = table::value;
    Set<String> small = table.where(value -> value <= 10);

    Suppression.Proven found = solved(table.system(around(table, small, 1), Set.of()));

    assertThat(found.cost() - small.stream().mapToInt(table::value).sum()).isEqualTo(354);
    assertThat(found.hidden().cardinality()).isEqualTo(15 + 23);
  }

  @Test
  void aTableOfThreeAxesThatMustCoverFromNothing() {
    TableSums table = threeAxes();
    Set<String> small = table.where(value -> value <= 10);

    LinkedSystem system = table.system(goals(small, name -> new Goal(0, 10)), Set.of());

    assertThat(solved(system).hidden().cardinality()).isEqualTo(15 + 25);
  }

  @Test
  void aTableThatTakesMoreWorkThanIsAllowed() {
    TableSums table = threeAxes();
    Set<String> small = table.where(value -> value <= 10);
    Effort little = new Effort(20_000, 20_000, 2_000_000, 100_000_000);

    LinkedSystem system = table.system(goals(small, name -> new Goal(0, 10)), Set.of());

    assertThat(new ExactSuppression(little).suppress(system))
        .isEqualTo(new Suppression.NotProven());
  }

  private static List<String> parts(String parent) {
    return parent.equals("B") ? List.of("Ba", "Bb", "Bc") : List.of("A", "B", "C", "D");
  }

  private static TableSums threeAxes() {
    TableSums table = new TableSums();
    JsonNode facts = TABLES.get("T6");
    List<String> rows = texts(facts.get("rows"));
    List<String> layers = texts(facts.get("layers"));
    for (String column : List.of("m", "w")) {
      for (int row = 0; row < rows.size(); row++) {
        for (int layer = 0; layer < layers.size(); layer++) {
          int value = facts.get("cells").get(column).get(row).get(layer).asInt();
          table.put(rows.get(row) + column + layers.get(layer), value);
        }
      }
    }
    for (String parent : List.of("B", "_T")) {
      for (String column : List.of("m", "w")) {
        for (String layer : layers) {
          table.sum(
              parent + column + layer,
              parts(parent).stream().map(row -> row + column + layer).toList());
        }
      }
    }
    List<String> allRows = new ArrayList<>(rows);
    allRows.addAll(List.of("B", "_T"));
    for (String row : allRows) {
      for (String layer : layers) {
        table.sum(row + "_" + layer, List.of(row + "m" + layer, row + "w" + layer));
      }
      for (String column : List.of("m", "w", "_")) {
        table.sum(row + column + "_", layers.stream().map(layer -> row + column + layer).toList());
      }
      table.sum(row + "__", List.of(row + "m_", row + "w_"));
    }
    for (String layer : List.of("_", "a", "b", "c", "d", "e", "f")) {
      for (String column : List.of("m", "w", "_")) {
        for (String parent : List.of("B", "_T")) {
          table.sum(
              parent + column + layer,
              parts(parent).stream().map(row -> row + column + layer).toList());
        }
      }
    }
    return table;
  }
}
