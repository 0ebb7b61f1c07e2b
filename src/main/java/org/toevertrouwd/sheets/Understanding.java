package org.toevertrouwd.sheets;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.toevertrouwd.directory.Directory;

/**
 * Understands the cells of a sheet: by the corrections of a mapping file first, then by the
 * synonyms. Values that come again are not worked out again.
 */
final class Understanding {

  private record Cell(int column, String text) {}

  private final Vocabulary vocabulary;
  private final Synonyms synonyms;
  private final ValueReader values;
  private final AgeReader ages;
  private final ServiceReader services;
  private final SenseNarrowing narrowing;
  private final DateText dates;
  private final Map<Cell, Sense> understood = new HashMap<>();

  Understanding(Vocabulary vocabulary, Synonyms synonyms, Directory directory, LocalDate today) {
    this.vocabulary = vocabulary;
    this.synonyms = synonyms;
    values = new ValueReader(synonyms, vocabulary);
    dates = new DateText(today);
    ages = new AgeReader(values, dates, synonyms);
    services = new ServiceReader(directory, values);
    narrowing = new SenseNarrowing(vocabulary);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  DateText dates() {
    return dates;
  }

  ContentShare contentShare() {
    return new ContentShare(values, ages, dates);
  }

  When date(Column column, String text) {
    return dates.read(text, column.monthFirst());
  }

  /**
   * What a cell stands for.
   *
   * @param first day of the first conversation, which ages and times count from
   */
  Sense sense(Column column, String text, LocalDate first) {
    Optional<Sense> corrected = Optional.ofNullable(column.corrections().get(ValueKey.of(text)));
    return corrected.orElseGet(
        () ->
            switch (column.meaning().orElseThrow()) {
              case AGE -> narrowing.narrow(ages.read(text, first, column));
              case LAST_FACT -> time(column, text, first);
              case REFERRED_TO ->
                  understood.computeIfAbsent(
                      new Cell(column.index(), text), cell -> services.read(cell.text()));
              default ->
                  understood.computeIfAbsent(
                      new Cell(column.index(), text), cell -> listed(column, cell.text()));
            });
  }

  /**
   * Whether a text stands where there is nothing to say, such as a dash, "n.v.t." or "onbekend".
   */
  boolean saysNothing(String text) {
    String key = Words.key(text);
    return key.isEmpty()
        || (!Words.isError(text)
            && (synonyms.nothing().contains(key) || synonyms.unknown().contains(key)));
  }

  private Sense listed(Column column, String text) {
    return narrowing.narrow(values.read(column.meaning().orElseThrow(), text));
  }

  private Sense time(Column column, String text, LocalDate first) {
    Sense known = values.read(Meaning.LAST_FACT, text);
    boolean said = !known.means().isEmpty();
    return said ? known : TimeSince.of(date(column, text), first);
  }
}
