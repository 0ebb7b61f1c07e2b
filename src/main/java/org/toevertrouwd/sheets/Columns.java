package org.toevertrouwd.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settles what the columns of a sheet mean, and tells what was not understood. */
final class Columns {

  private final Sheet sheet;
  private final Synonyms synonyms;
  private final Understanding understanding;
  private final Remarks remarks;

  Columns(Sheet sheet, Synonyms synonyms, Understanding understanding, Remarks remarks) {
    this.sheet = sheet;
    this.synonyms = synonyms;
    this.understanding = understanding;
    this.remarks = remarks;
  }

  /** Every column with what stands in it, also of a sheet that does not say when dossiers began. */
  List<SheetColumn> look(Mapping mapping) {
    ColumnGuess guess = new ColumnGuess(sheet, synonyms, understanding.contentShare());
    Map<Integer, Meaning> meanings = guess.guess(mapping);
    List<SheetColumn> columns = new ArrayList<>();
    for (int index = 0; index < sheet.headings().size(); index++) {
      columns.add(
          SheetColumn.of(
              sheet.headings().get(index),
              Optional.ofNullable(meanings.get(index)),
              sheet.texts(index)));
    }
    return columns;
  }

  /**
   * Every column with its meaning.
   *
   * @throws SheetRefusedException when none says when a dossier began
   */
  List<Column> guess(Mapping mapping) throws SheetRefusedException {
    ColumnGuess guess = new ColumnGuess(sheet, synonyms, understanding.contentShare());
    Map<Integer, Meaning> meanings = guess.guess(mapping);
    if (!meanings.containsValue(Meaning.FIRST_CONVERSATION)) {
      throw new SheetRefusedException(Message.NO_FIRST_CONVERSATION_COLUMN);
    }
    List<Column> columns = new ArrayList<>();
    for (int index = 0; index < sheet.headings().size(); index++) {
      columns.add(column(index, Optional.ofNullable(meanings.get(index)), mapping));
    }
    guess
        .guessedByContent()
        .forEach(index -> remarks.notice(Message.COLUMN_BY_CONTENT, sheet.headings().get(index)));
    return columns;
  }

  private Column column(int index, Optional<Meaning> meaning, Mapping mapping)
      throws SheetRefusedException {
    String heading = sheet.headings().get(index);
    Map<String, Sense> corrections =
        mapping.senses(heading, meaning.map(Meaning::dimension).orElse(""));
    MappingCheck.requireCodes(heading, corrections, understanding.vocabulary());
    boolean leftOut = mapping.column(heading).filter(Optional::isEmpty).isPresent();
    if (meaning.isEmpty() && !leftOut && !sheet.texts(index).isEmpty()) {
      remarks.notice(Message.COLUMN_NOT_USED, heading);
    }
    boolean monthFirst = meaning.isPresent() && monthFirst(index);
    if (monthFirst) {
      remarks.notice(Message.MONTH_FIRST, heading);
    }
    return new Column(index, heading, meaning, corrections, monthFirst);
  }

  /** Dates are day first, unless one can only be read month first and none only day first. */
  private boolean monthFirst(int index) {
    List<Boolean> shown =
        sheet.texts(index).stream()
            .flatMap(text -> understanding.dates().showsMonthFirst(text).stream())
            .distinct()
            .toList();
    return shown.equals(List.of(true));
  }
}
