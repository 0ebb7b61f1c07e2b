package org.toevertrouwd.ui.bureau;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.codebook.PublicFigures;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.pool.Comparison;
import org.toevertrouwd.pool.PublishedFigures;
import org.toevertrouwd.pool.PublishedFile;
import org.toevertrouwd.ui.kit.Choosers.Kind;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.wording.Wording;

/**
 * The figures that somebody else published, typed or read from a file, and the pool beside them. A
 * class that is left empty was not published; nothing is filled in for anybody.
 */
final class ComparisonModel {

  /** The schemes that one can compare with. */
  static final List<String> SCHEMES = List.of(PublicFigures.MORES, PublicFigures.VLAAMS_MELDPUNT);

  private final Kit kit;
  private final Wording wording;
  private final Combined pool;
  private final ObjectProperty<String> scheme = new SimpleObjectProperty<>(PublicFigures.MORES);
  private final Map<String, Typed> typed = new HashMap<>();
  private final ObjectProperty<Outcome> outcome = new SimpleObjectProperty<>(new Outcome.None());

  /** What came of comparing. */
  sealed interface Outcome {

    /** Nothing was compared yet. */
    record None() implements Outcome {}

    /** Something to look at. */
    record Compared(Comparison comparison) implements Outcome {}

    /** The pool has nothing to put beside it. */
    record Impossible() implements Outcome {}
  }

  /** What is typed in one field, and what is wrong with it. */
  record Typed(StringProperty text, StringProperty problem) {

    Typed() {
      this(new SimpleStringProperty(""), new SimpleStringProperty(""));
      text.addListener((_, _, _) -> problem.set(""));
    }

    String stripped() {
      return text.get().strip();
    }
  }

  ComparisonModel(Kit kit, Combined pool) {
    this.kit = kit;
    this.wording = kit.wording(ComparisonModel.class);
    this.pool = pool;
  }

  /** Whether this is about the figures of a pool, whatever the names in it are. */
  boolean isOf(Combined other) {
    return pool.cells().equals(other.cells()) && pool.year().equals(other.year());
  }

  /** Whose figures. */
  ReadOnlyObjectProperty<String> scheme() {
    return scheme;
  }

  /** Compares with somebody else; what was typed for another scheme stays with that one. */
  void scheme(String chosen) {
    scheme.set(chosen);
    outcome.set(new Outcome.None());
  }

  /** What came of it. */
  ReadOnlyObjectProperty<Outcome> outcome() {
    return outcome;
  }

  /** A field: {@code year}, {@code source}, {@code total} or a class of the scheme. */
  Typed field(String name) {
    return typed.computeIfAbsent(scheme.get() + " " + name, _ -> new Typed());
  }

  /** What is wrong with a field. */
  ReadOnlyStringProperty problem(String name) {
    return field(name).problem();
  }

  /** The classes of the scheme, in the order of our codebook. */
  List<String> classes() {
    Stream<String> ours =
        pool.codebook().dimensions().stream()
            .map(Dimension::categories)
            .flatMap(List::stream)
            .flatMap(one -> Optional.ofNullable(one.equivalents().get(scheme.get())).stream());
    Stream<String> all = new TreeSet<>(PublicFigures.classes(scheme.get())).stream();
    return Stream.concat(ours, all).distinct().toList();
  }

  /** Asks for a file and fills in what stands in it. */
  void read() {
    kit.choosers()
        .open(wording.text("compare.read"), new Kind(wording.text("compare.kind"), "csv"))
        .ifPresent(
            file ->
                kit.jobs()
                    .job(() -> PublishedFile.read(file))
                    .then(this::fill)
                    .onFailure(PublishedFile.UnreadableException.class, this::unreadable)
                    .start());
  }

  private void unreadable(PublishedFile.UnreadableException unreadable) {
    String what = wording.text("file.fault", unreadable.fault());
    String where =
        unreadable.line() > 0 ? wording.text("file.line", unreadable.line(), what) : what;
    kit.dialogs()
        .problem(wording.text("file.unreadable"), where + " " + wording.text("file.expected"));
  }

  private void fill(PublishedFigures read) {
    scheme(read.scheme());
    field("year").text().set(Integer.toString(read.year()));
    field("source").text().set(read.source());
    field("total").text().set(Integer.toString(read.total()));
    for (String name : classes()) {
      Integer count = read.counts().get(name);
      field(name).text().set(count == null ? "" : count.toString());
    }
    compare();
  }

  /** Compares what is typed, or says at each field what is wrong with it. */
  void compare() {
    outcome.set(
        published()
            .<Outcome>map(
                theirs ->
                    Comparison.of(pool, theirs)
                        .<Outcome>map(Outcome.Compared::new)
                        .orElseGet(Outcome.Impossible::new))
            .orElseGet(Outcome.None::new));
  }

  private Optional<PublishedFigures> published() {
    boolean year = check("year", PublishedFile.isYear(field("year").stripped()), "typed.year");
    String from = field("source").stripped();
    boolean source = check("source", PublishedFile.isSource(from), "typed.source");
    String all = field("total").stripped();
    boolean total = check("total", PublishedFile.isCount(all) && !all.equals("0"), "typed.total");
    Map<String, Integer> counts = new LinkedHashMap<>();
    boolean classes = counts(total ? Integer.parseInt(all) : Integer.MAX_VALUE, counts);
    boolean some = total && check("total", !classes || !counts.isEmpty(), "typed.none");
    return year && source && classes && some
        ? Optional.of(
            new PublishedFigures(scheme.get(), number("year"), from, number("total"), counts))
        : Optional.empty();
  }

  private int number(String name) {
    return Integer.parseInt(field(name).stripped());
  }

  /** Whether every class is a count of at most all of them, or left empty. */
  private boolean counts(int most, Map<String, Integer> counts) {
    boolean well = true;
    for (String name : classes()) {
      String text = field(name).stripped();
      if (!check(name, text.isEmpty() || PublishedFile.isCount(text), "typed.count")) {
        well = false;
      } else if (!text.isEmpty()) {
        counts.put(name, Integer.parseInt(text));
        well &= check(name, Integer.parseInt(text) <= most, "typed.above");
      }
    }
    return well;
  }

  private boolean check(String name, boolean well, String problem) {
    field(name).problem().set(well ? "" : wording.text(problem));
    return well;
  }
}
