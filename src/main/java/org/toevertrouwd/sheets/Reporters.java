package org.toevertrouwd.sheets;

import java.util.HashMap;
import java.util.Map;
import org.toevertrouwd.casework.Reporter;
import org.toevertrouwd.casework.ReporterId;

/**
 * Gives every row a reporter of its own, because the same initials need not be the same person;
 * unless a column is said to tell persons apart.
 */
final class Reporters {

  private final Understanding understanding;
  private final Remarks remarks;
  private final Map<String, ReporterId> persons = new HashMap<>();
  private final Map<String, Integer> aliases = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  Reporters(Understanding understanding, Remarks remarks) {
    this.understanding = understanding;
    this.remarks = remarks;
  }

  Reporter of(SheetRow row, RowCells cells, boolean mayKeep) {
    String named = said(cells.text(row, Meaning.REPORTER));
    String person = Words.key(named);
    String alias = said(cells.text(row, Meaning.ALIAS));
    noticeAgain(aliases, Words.key(alias), Message.SAME_ALIAS, row);
    noticeAgain(numbers, Words.key(cells.text(row, Meaning.NUMBER)), Message.SAME_NUMBER, row);
    ReporterId id =
        person.isEmpty()
            ? ReporterId.random()
            : persons.computeIfAbsent(person, _ -> ReporterId.random());
    String shown = alias.isEmpty() ? named : alias;
    return new Reporter(id, mayKeep ? shown : "", "", "");
  }

  /** A name; "onbekend" and "-" are nobody's, and two of them are not the same person. */
  private String said(String text) {
    return understanding.saysNothing(text) || Words.isError(text) ? "" : Words.shown(text);
  }

  private void noticeAgain(Map<String, Integer> seen, String key, Message message, SheetRow row) {
    Integer before = key.isEmpty() ? null : seen.putIfAbsent(key, row.number());
    if (before != null) {
      remarks.notice(message, before);
      remarks.notice(message, row.number());
    }
  }
}
