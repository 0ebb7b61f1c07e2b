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

  private final Remarks remarks;
  private final Map<String, ReporterId> persons = new HashMap<>();
  private final Map<String, Integer> aliases = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  Reporters(Remarks remarks) {
    this.remarks = remarks;
  }

  Reporter of(SheetRow row, RowCells cells, boolean mayKeep) {
    String person = Words.key(cells.text(row, Meaning.REPORTER));
    String alias = cells.text(row, Meaning.ALIAS).strip();
    noticeAgain(aliases, Words.key(alias), Message.SAME_ALIAS, row);
    noticeAgain(numbers, Words.key(cells.text(row, Meaning.NUMBER)), Message.SAME_NUMBER, row);
    ReporterId id =
        person.isEmpty()
            ? ReporterId.random()
            : persons.computeIfAbsent(person, unused -> ReporterId.random());
    String shown = alias.isEmpty() ? cells.text(row, Meaning.REPORTER).strip() : alias;
    return new Reporter(id, mayKeep ? shown : "", "", "");
  }

  private void noticeAgain(Map<String, Integer> seen, String key, Message message, SheetRow row) {
    Integer before = key.isEmpty() ? null : seen.putIfAbsent(key, row.number());
    if (before != null) {
      remarks.notice(message, before);
      remarks.notice(message, row.number());
    }
  }
}
