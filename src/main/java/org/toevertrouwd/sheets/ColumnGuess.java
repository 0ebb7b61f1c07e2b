package org.toevertrouwd.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Guesses what the columns mean: first by a mapping file, then by heading, then by content where it
 * leaves no doubt.
 */
final class ColumnGuess {

  private static final double MOSTLY = 0.8;
  private static final double HALF = 0.5;
  private static final int FEWEST_VALUES = 3;
  private static final int EXACT = 3;
  private static final int PARTIAL = 2;
  private static final int WEAK = 1;

  /**
   * One possibility.
   *
   * @param level how well the heading fits
   * @param share of the values that fit, or of the words that are explained
   */
  private record Option(int column, Meaning meaning, int level, double share) {}

  private final Sheet sheet;
  private final Synonyms synonyms;
  private final ContentShare content;
  private final Map<List<Object>, Double> shares = new HashMap<>();
  private final Map<Integer, Meaning> chosen = new HashMap<>();
  private final Set<Integer> settled = new HashSet<>();
  private final Set<Meaning> taken = EnumSet.noneOf(Meaning.class);
  private final List<Integer> byContent = new ArrayList<>();

  ColumnGuess(Sheet sheet, Synonyms synonyms, ContentShare content) {
    this.sheet = sheet;
    this.synonyms = synonyms;
    this.content = content;
  }

  /** The meaning of every column that has one. */
  Map<Integer, Meaning> guess(Mapping mapping) {
    for (int column = 0; column < sheet.headings().size(); column++) {
      int index = column;
      mapping
          .column(sheet.headings().get(column))
          .ifPresent(
              given -> {
                settled.add(index);
                given.ifPresent(meaning -> choose(index, meaning));
              });
    }
    byHeading();
    byContent();
    return chosen;
  }

  /** Columns whose heading says nothing and whose values say it all. */
  List<Integer> guessedByContent() {
    return byContent;
  }

  private void byHeading() {
    List<Option> options = new ArrayList<>();
    open().forEach(column -> options.addAll(options(column)));
    options.sort(
        Comparator.comparingInt(Option::level)
            .thenComparingDouble(Option::share)
            .thenComparingDouble(option -> share(option.column(), option.meaning()))
            .reversed()
            .thenComparingInt(Option::column));
    for (Option option : options) {
      if (!settled.contains(option.column()) && isFree(option.meaning())) {
        choose(option.column(), option.meaning());
      }
    }
  }

  private List<Option> options(int column) {
    String heading = sheet.headings().get(column);
    List<Option> exact =
        synonyms
            .headings()
            .exact(heading)
            .map(meaning -> new Option(column, meaning, EXACT, share(column, meaning)))
            .toList();
    return exact.isEmpty() ? vagueOptions(column, heading) : exact;
  }

  /** Meanings that need the support of the content. */
  private List<Option> vagueOptions(int column, String heading) {
    List<Option> options = new ArrayList<>();
    synonyms
        .weakHeadings()
        .exact(heading)
        .forEach(meaning -> options.add(new Option(column, meaning, WEAK, 1)));
    synonyms
        .headings()
        .partial(heading)
        .forEach((meaning, words) -> options.add(new Option(column, meaning, PARTIAL, words)));
    options.removeIf(option -> !isSupported(option));
    return options;
  }

  /** Any text fits a name, so there the heading itself must say most. */
  private boolean isSupported(Option option) {
    boolean name = option.meaning().isName() && option.level() == PARTIAL;
    return name ? option.share() > HALF : share(option.column(), option.meaning()) >= HALF;
  }

  private double share(int column, Meaning meaning) {
    return shares.computeIfAbsent(
        List.of(column, meaning), _ -> content.of(meaning, sheet.texts(column)));
  }

  private void byContent() {
    Map<Meaning, List<Integer>> columns = new HashMap<>();
    for (int column : open().toList()) {
      contentMeaning(column)
          .ifPresent(
              meaning -> columns.computeIfAbsent(meaning, _ -> new ArrayList<>()).add(column));
    }
    columns.forEach(
        (meaning, found) -> {
          if (found.size() == 1) {
            choose(found.getFirst(), meaning);
            byContent.add(found.getFirst());
          }
        });
  }

  /** The only free meaning that nearly all values have. */
  private Optional<Meaning> contentMeaning(int column) {
    List<String> texts = sheet.texts(column);
    if (texts.size() < FEWEST_VALUES || texts.stream().distinct().count() < 2) {
      return Optional.empty();
    }
    List<Meaning> fitting =
        Stream.of(Meaning.values())
            .filter(this::isFree)
            .filter(ColumnGuess::showsByContent)
            .filter(meaning -> share(column, meaning) >= MOSTLY)
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /**
   * Numbers may be anything, and of all dates only the one a sheet cannot do without is guessed.
   */
  private static boolean showsByContent(Meaning meaning) {
    return meaning.kind() == Meaning.Kind.CHOICE || meaning == Meaning.FIRST_CONVERSATION;
  }

  private boolean isFree(Meaning meaning) {
    return meaning.mayRepeat() || !taken.contains(meaning);
  }

  private void choose(int column, Meaning meaning) {
    settled.add(column);
    chosen.put(column, meaning);
    taken.add(meaning);
  }

  private Stream<Integer> open() {
    return Stream.iterate(0, column -> column < sheet.headings().size(), column -> column + 1)
        .filter(column -> !settled.contains(column));
  }
}
