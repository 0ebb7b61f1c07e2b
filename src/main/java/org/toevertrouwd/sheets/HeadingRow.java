package org.toevertrouwd.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the row with the headings; titles and empty rows may stand above it. */
final class HeadingRow {

  private static final int ROWS_LOOKED_AT = 30;
  private static final int FEWEST_RECOGNISED = 2;

  private final Synonyms synonyms;
  private final Set<String> named = new HashSet<>();

  HeadingRow(Synonyms synonyms, Mapping mapping) {
    this.synonyms = synonyms;
    mapping.columns().keySet().forEach(heading -> named.add(Words.key(heading)));
  }

  /**
   * Index of the row in which most headings are recognised.
   *
   * @throws SheetRefusedException when there is none
   */
  int find(Grid grid) throws SheetRefusedException {
    int best = -1;
    long mostRecognised = FEWEST_RECOGNISED - 1;
    for (int index = 0; index < Math.min(ROWS_LOOKED_AT, grid.rows().size()); index++) {
      long recognised = grid.rows().get(index).cells().stream().mapToInt(this::recognised).sum();
      if (recognised > mostRecognised) {
        best = index;
        mostRecognised = recognised;
      }
    }
    if (best < 0) {
      throw new SheetRefusedException(Message.NO_HEADINGS);
    }
    return best;
  }

  /**
   * How much a grid looks like dossiers: how many headings are recognised in a row that has the one
   * of the first conversation; 0 without such a row.
   */
  int strength(Grid grid) {
    return grid.rows().stream()
        .limit(ROWS_LOOKED_AT)
        .filter(row -> row.cells().stream().anyMatch(this::mayBegin))
        .mapToInt(row -> row.cells().stream().mapToInt(this::recognised).sum())
        .max()
        .orElse(0);
  }

  private boolean mayBegin(String text) {
    return named.contains(Words.key(text))
        || Stream.of(synonyms.headings(), synonyms.weakHeadings())
            .flatMap(known -> known.exact(text))
            .anyMatch(Meaning.FIRST_CONVERSATION::equals);
  }

  /** The heading that a sheet cannot do without weighs as much as two others. */
  private int recognised(String text) {
    boolean begin = synonyms.headings().exact(text).anyMatch(Meaning.FIRST_CONVERSATION::equals);
    return begin ? FEWEST_RECOGNISED : isHeading(text) ? 1 : 0;
  }

  private boolean isHeading(String text) {
    String key = Words.key(text);
    return !key.isEmpty()
        && (named.contains(key)
            || synonyms.headings().exact(text).findAny().isPresent()
            || !synonyms.headings().partial(text).isEmpty()
            || synonyms.weakHeadings().exact(text).findAny().isPresent());
  }

  /**
   * The headings of a row, made different: a second "Datum" becomes "Datum (2)", a blank one
   * "(kolom 3)".
   *
   * @param width how many columns the widest row below has
   */
  static List<String> headings(SheetRow row, int width) {
    List<String> headings = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (int column = 0; column < Math.max(width, row.cells().size()); column++) {
      String text = Words.shown(row.cell(column));
      String heading = text.isEmpty() ? "(kolom " + (column + 1) + ")" : text;
      int copy = 2;
      String different = heading;
      while (!used.add(Words.key(different))) {
        different = heading + " (" + copy + ")";
        copy++;
      }
      headings.add(different);
    }
    return headings;
  }
}
