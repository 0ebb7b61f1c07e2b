package org.toevertrouwd.exchange;

import java.util.Arrays;
import java.util.Map;
import org.toevertrouwd.exchange.AuditStatement.NotTested;
import org.toevertrouwd.exchange.AuditStatement.Passed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes {@code audit.json}: that no auditor has seen the package, or that one attacked it in vain,
 * as whom, and what an outside reader can find out about every hidden cell. A verdict that is not
 * good has no word here, for such a package does not exist.
 */
final class AuditFile {

  static final String FILE = PackageEntry.AUDIT.fileName();
  static final String NOT_TESTED = "niet beproefd";
  static final String PASSED = "geslaagd";

  private AuditFile() {}

  static byte[] bytes(AuditStatement statement) {
    return Json.bytes(
        switch (statement) {
          case NotTested none -> Json.object().put("verdict", NOT_TESTED);
          case Passed passed -> passed(passed);
        });
  }

  /**
   * The statement; whether its cells are the hidden ones is seen later.
   *
   * @throws RefusedException if it is not written as this program would write it
   */
  static AuditStatement read(Map<PackageEntry, byte[]> contents) throws RefusedException {
    byte[] file = contents.getOrDefault(PackageEntry.AUDIT, new byte[0]);
    AuditStatement statement = AuditFileReader.statement(Json.read(file, FILE));
    RefusedException.unless(
        Arrays.equals(file, bytes(statement)), Refusal.AUDIT_STATEMENT_INVALID, FILE);
    return statement;
  }

  private static JsonNode passed(Passed passed) {
    ObjectNode root = Json.object().put("verdict", PASSED).put("auditor", passed.auditor());
    ArrayNode readers = root.putArray("readers");
    passed.readersInOrder().forEach(reader -> readers.add(reader.code()));
    ArrayNode intervals = root.putArray("intervals");
    passed.reached().forEach(cell -> cell(intervals.addObject(), cell));
    return root;
  }

  private static void cell(ObjectNode node, ReachedCell cell) {
    node.put("table", cell.table());
    ArrayNode codes = node.putArray("codes");
    cell.codes().forEach(codes::add);
    node.put("low", cell.interval().low());
    if (cell.interval().high().isPresent()) {
      node.put("high", cell.interval().high().getAsLong());
    }
  }
}
