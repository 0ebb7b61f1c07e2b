package org.toevertrouwd.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.toevertrouwd.exchange.AuditStatement.Passed;
import org.toevertrouwd.figures.FigureTable;
import tools.jackson.databind.JsonNode;

/** Takes the statement from {@code audit.json}, and holds it against the figures. */
final class AuditFileReader {

  private AuditFileReader() {}

  static AuditStatement statement(JsonNode root) throws RefusedException {
    String verdict = text(root.path("verdict"));
    if (verdict.equals(AuditFile.NOT_TESTED)) {
      return AuditStatement.notTested();
    }
    RefusedException.unless(
        verdict.equals(AuditFile.PASSED), Refusal.VERDICT_UNKNOWN, AuditFile.FILE);
    Set<PlayedReader> readers = EnumSet.noneOf(PlayedReader.class);
    for (JsonNode reader : root.path("readers")) {
      readers.add(PlayedReader.of(text(reader)).orElseThrow(AuditFileReader::invalid));
    }
    List<ReachedCell> reached = new ArrayList<>();
    for (JsonNode cell : root.path("intervals")) {
      reached.add(reached(cell));
    }
    try {
      return new Passed(text(root.path("auditor")), readers, reached);
    } catch (IllegalArgumentException notAllowed) {
      throw invalid();
    }
  }

  /**
   * Every hidden cell has its interval, in order, and no other cell has one.
   *
   * @throws RefusedException if not
   */
  static void check(AuditStatement statement, List<FigureTable> tables) throws RefusedException {
    if (statement instanceof Passed passed) {
      List<List<String>> named =
          passed.reached().stream().map(cell -> place(cell.table(), cell.codes())).toList();
      List<List<String>> hidden =
          tables.stream()
              .flatMap(
                  table ->
                      table.cells().stream()
                          .filter(cell -> cell.value().isEmpty())
                          .map(cell -> place(table.definition().id(), cell.codes())))
              .toList();
      RefusedException.unless(named.equals(hidden), Refusal.AUDIT_CELLS_DIFFER, AuditFile.FILE);
    }
  }

  private static List<String> place(String table, List<String> codes) {
    List<String> place = new ArrayList<>(codes);
    place.addFirst(table);
    return place;
  }

  private static ReachedCell reached(JsonNode cell) throws RefusedException {
    List<String> codes = new ArrayList<>();
    for (JsonNode code : cell.path("codes")) {
      codes.add(text(code));
    }
    JsonNode high = cell.path("high");
    OptionalLong most = high.isMissingNode() ? OptionalLong.empty() : OptionalLong.of(number(high));
    return new ReachedCell(
        text(cell.path("table")), codes, new Interval(number(cell.path("low")), most));
  }

  private static String text(JsonNode node) throws RefusedException {
    return node.stringValueOpt().orElseThrow(AuditFileReader::invalid);
  }

  private static int number(JsonNode node) throws RefusedException {
    return node.intValueOpt().orElseThrow(AuditFileReader::invalid);
  }

  private static RefusedException invalid() {
    return new RefusedException(Refusal.AUDIT_STATEMENT_INVALID, AuditFile.FILE);
  }
}
