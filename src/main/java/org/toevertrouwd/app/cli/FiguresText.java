package org.toevertrouwd.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.ReleasedFigures;
import org.toevertrouwd.figures.StayedHome;

/** Figures as one object and as lines. */
final class FiguresText {

  private final Codebook codebook;
  private final Context context;
  private final String language;

  FiguresText(Codebook codebook, Context context) {
    this.codebook = codebook;
    this.context = context;
    this.language = context.messages().language();
  }

  /** The year as counted, with what stands behind each unit. */
  Outcome raw(CountedYear counted) {
    Map<String, @Nullable Object> population = new LinkedHashMap<>();
    for (Unit unit : Unit.values()) {
      population.put(unit.name(), counted.population(unit).value());
    }
    Outcome outcome = outcome(counted.raw(), population).with("findings", findings(counted));
    outcome.say(context.text("figures.raw"));
    say(outcome, counted.raw());
    return outcome;
  }

  /** The year as it leaves; a hidden value is nothing at all. */
  Outcome leaving(ReleasedFigures released) {
    Figures figures = released.figures();
    Outcome outcome =
        outcome(figures, population(figures))
            .with("belowFloor", figures.belowFloor())
            .with("threshold", released.threshold())
            .with("stayedHome", stayedHome(released.stayedHome()));
    if (figures.belowFloor()) {
      return outcome.say(context.text("figures.below-floor", 2 * released.threshold()));
    }
    say(outcome, figures);
    for (StayedHome table : released.stayedHome()) {
      outcome.say(context.text("home." + table.reason().name(), table.table()));
    }
    return outcome;
  }

  private Outcome outcome(Figures figures, Map<String, @Nullable Object> population) {
    return new Outcome()
        .with("year", figures.year())
        .with("population", population)
        .with("tables", figures.tables().stream().map(this::table).toList());
  }

  /** What the package says of each unit: its total where that is published. */
  private Map<String, @Nullable Object> population(Figures figures) {
    Map<String, @Nullable Object> population = new LinkedHashMap<>();
    for (Unit unit : Unit.values()) {
      population.put(unit.name(), Hidden.orNull(total(figures, unit)));
    }
    return population;
  }

  private static OptionalInt total(Figures figures, Unit unit) {
    return figures.tables().stream()
        .filter(table -> table.definition().unit() == unit && table.definition().axes().size() == 1)
        .flatMap(table -> table.cells().stream())
        .filter(cell -> cell.total() && cell.value().isPresent())
        .mapToInt(cell -> cell.value().orElseThrow())
        .findFirst();
  }

  private Map<String, @Nullable Object> table(FigureTable table) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("id", table.definition().id());
    object.put("unit", table.definition().unit().name());
    object.put("dims", table.definition().axes().stream().map(Axis::dimension).toList());
    object.put("cells", table.cells().stream().map(FiguresText::cell).toList());
    return object;
  }

  private static Map<String, @Nullable Object> cell(FigureCell cell) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("codes", cell.codes());
    object.put("value", Hidden.orNull(cell.value()));
    return object;
  }

  private static List<Map<String, String>> findings(CountedYear counted) {
    return counted.findings().stream()
        .map(finding -> Map.of("kind", finding.kind().name(), "dimension", finding.dimension()))
        .toList();
  }

  private static List<Map<String, String>> stayedHome(List<StayedHome> tables) {
    return tables.stream()
        .map(table -> Map.of("table", table.table(), "reason", table.reason().name()))
        .toList();
  }

  private void say(Outcome outcome, Figures figures) {
    for (FigureTable table : figures.tables()) {
      if (!table.stayedHome() && table.definition().axes().size() == 1) {
        outcome.say("").say(title(table));
        lines(table).forEach(outcome::say);
      }
    }
    outcome.say("");
  }

  private String title(FigureTable table) {
    String dimensions =
        table.definition().axes().stream()
            .map(axis -> dimension(axis).label().in(language))
            .collect(Collectors.joining(" x "));
    return "%s (%s)"
        .formatted(dimensions, context.text("unit." + table.definition().unit().name()));
  }

  private List<String> lines(FigureTable table) {
    List<String> lines = new ArrayList<>();
    Axis axis = table.definition().axes().getFirst();
    Map<String, String> labels =
        codebook.categories(axis).stream()
            .collect(Collectors.toMap(Category::code, category -> category.label().in(language)));
    for (FigureCell cell : table.cells()) {
      String label =
          cell.total()
              ? context.text("figures.total")
              : labels.getOrDefault(cell.codes().getFirst(), cell.codes().getFirst());
      String value =
          cell.value().isPresent()
              ? String.valueOf(cell.value().getAsInt())
              : context.text("figures.hidden");
      lines.add("  %-44s %s".formatted(label, value));
    }
    return lines;
  }

  private Dimension dimension(Axis axis) {
    return codebook.dimension(axis.dimension()).orElseThrow();
  }
}
